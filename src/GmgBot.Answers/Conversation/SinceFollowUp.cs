using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands a bare "for long?" about a body that was only asked whether it belongs: no term of an office is meant, but the day from which on it was so.</summary>
internal sealed class SinceFollowUp(FactBase facts)
{
    /// <summary>The longest message, in words, that asks no more.</summary>
    private const int Longest = 7;

    /// <summary>Completes the message, or returns null.</summary>
    public Frame? Complete(Continuation message) =>
        message is { SpokenOf: { } body, Reading: { Tokens.Count: <= Longest, NamesNothing: true } reading, Last: { Ask: Ask.IsTrue or Ask.When, Relation: { SubjectType: not null, Exclusive: false, Names: false, Shape: RelationShape.Event or RelationShape.Since } } last } && reading.Has("how-long") && !reading.HasAny("chair", "lead", "term", "who", "which", "how-many", "until-when", "group-word", "handbook")
        && (message.Alone is null || (message.Alone.Score < FollowUp.ByItself && facts.OfficeOf(message.Alone.Frame.Relation) is not null))
            ? last with { Ask = Ask.When, Subjects = [body], Periods = [] }
            : null;
}
