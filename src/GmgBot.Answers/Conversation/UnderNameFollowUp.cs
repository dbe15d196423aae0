using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands whether the group already had its name at the time spoken of: "did it exist in 2004? - Under that name?"</summary>
internal sealed class UnderNameFollowUp(FactBase facts)
{
    /// <summary>The longest message, in words, that asks no more.</summary>
    private const int Longest = 7;

    private static readonly string[] Else = ["what", "which", "when", "why", "how", "or", "other", "handbook"];

    // The relation that tells when the group got its name.
    private readonly Relation? _renamed = facts.Renaming;

    /// <summary>Completes the message, or returns null.</summary>
    public Frame? Complete(Continuation message) =>
        _renamed is not null && message is { Last: { Periods: [var then], Relation: { IsFounding: true } or { SubjectType: null, Shape: RelationShape.Event, Topic: null } } last, Reading: { Tokens.Count: <= Longest, Periods.Count: 0 } reading } && last.Relation != _renamed && !last.Relation.Everything && (last.Object is null || !last.Object.Equals(facts.Former))
        && (reading.HasAny("already", "former-name") || reading.HasAt(0, "clause-when") || reading.HasAt(1, "clause-when")) && reading.HasAny("name", "former-name") && reading.Text.EndsWith('?') && !reading.HasAny(Else)
        && reading.AllEntities.All(named => named.Type == EntityType.Group && !named.Equals(facts.Former))
            ? new Frame { Relation = _renamed, Ask = Ask.IsTrue, Periods = [then], Role = PeriodRole.Until, Asserted = true }
            : null;
}
