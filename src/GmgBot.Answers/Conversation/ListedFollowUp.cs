using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Conversation;

/// <summary>Goes back to a whole list behind the first or the last of it: "who has chaired? - Who was the first? - And which of them were founders?"</summary>
internal sealed class ListedFollowUp(FactBase facts)
{
    /// <summary>Completes the message, or returns null.</summary>
    public Frame? Complete(Continuation message) =>
        message is { NamesRelation: true, Alone.Frame: var asked, Last: { Ask: Ask.First or Ask.Last, Subjects.Count: 0, Relation.SubjectType: not null } last, Told.Count: 1, Reading: var reading } && reading.Has("among-them") && reading.HasAny("which-ones", "which", "who", "plural-bodies", "how-many")
            ? Pronouns.Among(reading, asked, last with { Ask = Ask.List, Periods = [] }, [.. facts.Of(last.Relation)])
            : null;
}
