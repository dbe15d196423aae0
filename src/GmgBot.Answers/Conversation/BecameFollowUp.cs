using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands what is asked of the group whose foundation was just told: "who created the group of 2003? - And it became what?"</summary>
internal sealed class BecameFollowUp(FactBase facts)
{
    /// <summary>The longest message, in words, that only asks so.</summary>
    private const int Longest = 10;

    // The relation that tells what the group became.
    private readonly Relation? _became = facts.Renaming;

    /// <summary>Completes the message, or returns null where it asks something else.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="alone">How it was understood by itself, or null.</param>
    /// <param name="last">What was asked last.</param>
    public Frame? Complete(Reading reading, Understanding? alone, Frame last) =>
        _became is not null && last.Relation is { Shape: RelationShape.Event, SubjectType: not null, ObjectType: { } made } && made == EntityType.Group
        && reading.HasAny("become", "rename") && !reading.HasAny("nowadays", "current", "who", "when", "why", "how-many") && reading.Tokens.Count <= Longest && reading.NamesNothing && !IsOfItself(last)
        && (alone is null or { Score: < FollowUp.Meant } or { Frame.Relation.Ends: true } || alone?.Frame.Relation == _became)
            ? new Frame { Relation = _became, Ask = Ask.What }
            : null;

    // "When was the group founded? - What became of it?": the founding is told of the one that came before; asked of the present one by its own name, its own end is meant.
    private bool IsOfItself(Frame last) => last.Object is { } named && !facts.Of(last.Relation).Any(fact => named.Equals(fact.Object));
}
