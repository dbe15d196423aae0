using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands a message that only names another thing than the one spoken of: "does X co-chair the one on strategies? - And the one on data?"</summary>
internal static class NextThing
{
    private static readonly string[] Beside = ["and", "article", "body", "no-kind", "on-link", "to-link", "subgroup", "pronoun", "too", "determiner"];

    /// <summary>Asks the same of it of the one body that was asked about, or returns null.</summary>
    public static Frame? Complete(Continuation message) =>
        message is { IsFragment: true, Alone.Frame: { Subjects.Count: 0, Object: { } thing } next, Last: { Ask: Ask.IsTrue, Subjects: [_], Relation: { Shape: RelationShape.Timeless } relation } last } && next.Relation == relation
        && message.Reading.IsNothingBut([.. Beside, thing.Id, thing.Type.Id])
            ? last with { Object = thing, Periods = [] }
            : null;
}
