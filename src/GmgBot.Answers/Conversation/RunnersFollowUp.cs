using GmgBot.Answers.Facts;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands whether those who run several things are said to be the same, behind a question of who runs them: "does X co-chair both? - With the same partner?"</summary>
internal sealed class RunnersFollowUp(FactBase facts)
{
    /// <summary>The longest message, in words, that asks no more.</summary>
    private const int Longest = 8;

    /// <summary>Completes the message, or returns null.</summary>
    public Frame? Complete(Continuation message) =>
        message is { NamesRelation: false, Reading: { NamesNothing: true, Tokens.Count: <= Longest } reading, Last: { Relation: { Topic: { } topic } } last }
        && (last.Relation.ObjectType is null ? facts.Relations.FirstOrDefault(relation => relation.Topic == topic && relation is { SubjectType: not null, ObjectType: not null }) : last.Relation) is { } run
            ? SameRunners.Read(new Frame { Relation = run, Ask = Ask.List }, reading, facts)
            : null;
}
