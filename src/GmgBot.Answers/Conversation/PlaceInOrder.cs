using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands where one body more stands in an order just told: "in what order did X, Y and Z chair? - And where does W come in?"</summary>
internal static class PlaceInOrder
{
    private static readonly string[] Else = ["who", "when", "why", "how-many", "how-long", "list", "member", "found", "chair", "lead"];

    /// <summary>Completes the message, or returns null where no order was told, or where it asks something else.</summary>
    public static Frame? Complete(Continuation message) =>
        message is { IsFragment: true, Last: { Ask: Ask.WhichFirst, Subjects: { Count: > 1 } ordered } last, Reading: var reading } && reading.HasAny("where", "order", "placed") && !reading.HasAny(Else) && reading.Periods.Count == 0
        && reading.AllEntities is [var more] && more.Type == last.Relation.SubjectType && !ordered.Contains(more)
            ? last with { Subjects = [.. ordered, more], Compares = null, Asserted = false, Edge = null }
            : null;
}
