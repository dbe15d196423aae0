using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands a bare "for long?" about a body that was only asked whether it belongs: no term of an office is meant, but the day from which on it was so.</summary>
internal sealed class SinceFollowUp(FactBase facts)
{
    /// <summary>The longest message, in words, that asks no more.</summary>
    private const int Longest = 7;

    /// <summary>The longest one, in words, where no body is spoken of: "et pour longtemps ?"</summary>
    private const int LongestAlone = 3;

    /// <summary>Completes the message, or returns null.</summary>
    public Frame? Complete(Continuation message) =>
        message is { SpokenOf: { } body, Reading: { Tokens.Count: <= Longest, NamesNothing: true }, Last: { Ask: Ask.IsTrue or Ask.When, Relation: { SubjectType: not null, Exclusive: false, Names: false, Shape: RelationShape.Event or RelationShape.Since } } last } && IsForLong(message)
            ? last with { Ask = Ask.When, Subjects = [body], Periods = [] }
            : null;

    /// <summary>The same behind what is no office and of no one body, of which the sources tell no length: "who joined in 2010? - For long?"</summary>
    public Frame? OfOther(Continuation message) =>
        message is { Reading: { Tokens.Count: <= LongestAlone, NamesNothing: true }, Alone: not null, Last: { Relation: { Exclusive: false, Names: false } relation } last } && facts.OfficeOf(relation) is null && IsForLong(message) ? last with { Without = true, Also = null } : null;

    private bool IsForLong(Continuation message) => message.Reading.Has("how-long") && !message.Reading.HasAny("chair", "lead", "term", "who", "which", "how-many", "until-when", "group-word", "handbook")
        && (message.Alone is null || (message.Alone.Score < FollowUp.ByItself && facts.OfficeOf(message.Alone.Frame.Relation) is not null));
}
