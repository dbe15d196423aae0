using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands whether there is one thing more than those just told: "which working groups are there? - Is there a third one, on health maybe?"</summary>
internal sealed class FurtherFollowUp(FactBase facts)
{
    /// <summary>The longest message, in words, that asks no more.</summary>
    private const int Longest = 12;

    private static readonly string[] Else = ["who", "what", "which", "which-ones", "when", "list", "how-many", "pronoun", "chair", "lead", "cochair", "join", "member", "the-third", "term"];

    /// <summary>Completes the message, or returns null.</summary>
    public Frame? Complete(Continuation message) =>
        message is { Last.Relation.Topic: { } kind, Reading: { Tokens.Count: <= Longest, Periods.Count: 0 } reading } && (reading.Has("part-3") ? 3 : reading.Has("part-4") ? 4 : 0) is > 0 and var number && reading.Has("owner") && reading.Text.EndsWith('?') && !reading.HasAny(Else)
        && facts.Relations.FirstOrDefault(counted => counted.Topic == kind && counted.CountOf is not null) is { } things
            ? new Frame { Relation = things, Ask = Ask.HowMany, Claimed = new CountClaim(number, CountBound.AtLeast) }
            : null;
}
