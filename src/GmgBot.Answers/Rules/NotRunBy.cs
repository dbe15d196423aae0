using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Understands questions about the thing that a body has no part in: "which working group is not co-chaired by X?", "lequel X ne copréside-t-il pas ?"</summary>
internal static class NotRunBy
{
    /// <summary>Makes a frame of who runs that thing.</summary>
    /// <returns>The frame, or null where no such thing is asked for, or where there is no single one.</returns>
    public static Frame? Read(Frame frame, Reading reading, FactBase facts)
    {
        if (frame is not { Subjects: [var body], Object: null, Relation: { Exclusive: false, SubjectType: not null, ObjectType: { } type } relation } || type == EntityType.Group
            || reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "which" or "what" or "determiner" } && mark.Covers(reading.Head)) is not { } which
            || !reading.Marks.Any(not => not is { Kind: MarkKind.Concept, Id: "not" } && not.Start >= which.End && !reading.IsBroken(which.Start, not.Start)) || reading.HasAny("or", "but", "other"))
        {
            return null;
        }

        var rest = facts.Of(relation).Select(fact => fact.Object).OfType<Entity>().Distinct().Where(thing => !facts.Of(relation).Any(fact => thing.Equals(fact.Object) && body.Equals(fact.Subject))).ToList();
        return rest is [var thing] ? frame with { Ask = Ask.Who, Subjects = [], Object = thing } : null;
    }
}
