using GmgBot.Answers.Facts;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands whether the group of which was just told had, or still has, the same name: "when was the Geneva Migration Group set up? - Does it still go by that name?", "when was the group founded? - Was it called that already?"</summary>
internal sealed class OldNameFollowUp(FactBase facts)
{
    /// <summary>The longest message, in words, that asks for no more than how long.</summary>
    private const int Longest = 8;

    /// <summary>The longest one that says nothing else: "for how long?"</summary>
    private const int Bare = 3;

    private static readonly string[] Else = ["who", "what", "which", "when", "how-many", "chair", "lead", "member", "handbook"];

    private static readonly string[] Named = ["former-name", "rename", "name"];

    /// <summary>Asks it of the name that was given up, or returns null.</summary>
    public Frame? Complete(Continuation message) =>
        message is { IsFragment: true, Reading: { NamesNothing: true } reading } && AskChooser.PutsForward(reading) && !reading.HasAny(Else) && facts.Former is { } former
        && (reading.Has("still-there") ? former.Equals(message.Last.Object) : message.Last.Relation.IsFounding && reading.Has("already") && reading.HasAny(Named))
        && facts.Relations.FirstOrDefault(relation => relation is { SubjectType: null, Shape: RelationShape.Event, Topic: null } && relation.IsAskedBy("rename")) is { } renamed
            ? new Frame { Relation = renamed, Ask = Ask.IsTrue, Claim = false }
            : null;

    /// <summary>"What was its former name? - How long did it keep it?": the dates between which it had that name.</summary>
    public Frame? Kept(Continuation message) =>
        message is { Alone: null or { Score: < QuestionAnswerer.Certain }, Reading: { NamesNothing: true, Tokens.Count: <= Longest } reading, Last: { Ask: Ask.What or Ask.IsTrue } last } && last.Relation == facts.Renaming && reading.Has("how-long") && (reading.HasAny("pronoun", "past") || reading.Tokens.Count <= Bare) && !reading.HasAny(Else)
            ? last with { Ask = Ask.What, Claim = null, Periods = [] }
            : null;
}
