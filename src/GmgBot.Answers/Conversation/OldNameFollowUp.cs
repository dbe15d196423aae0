using GmgBot.Answers.Facts;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands whether the former group just spoken of still has that name: "when was the Geneva Migration Group set up? - Does it still go by that name?"</summary>
internal sealed class OldNameFollowUp(FactBase facts)
{
    private static readonly string[] Else = ["who", "what", "which", "when", "how-many", "chair", "lead", "member", "handbook"];

    /// <summary>Asks it of the name that was given up, or returns null.</summary>
    public Frame? Complete(Continuation message) =>
        message is { IsFragment: true, Reading: { NamesNothing: true } reading } && reading.Has("still-there") && AskChooser.PutsForward(reading) && !reading.HasAny(Else) && facts.Former is { } former
        && former.Equals(message.Last.Object)
        && facts.Relations.FirstOrDefault(relation => relation is { SubjectType: null, Shape: RelationShape.Event, Topic: null } && relation.IsAskedBy("rename")) is { } renamed
            ? new Frame { Relation = renamed, Ask = Ask.IsTrue, Claim = false }
            : null;
}
