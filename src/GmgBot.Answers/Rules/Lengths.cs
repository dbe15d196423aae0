using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads how long a question says that a body had its term: "did X chair for a whole year?", "has X the chair for good?"</summary>
internal sealed class Lengths(FactBase facts)
{
    /// <summary>Reads how old the group was when a body came in: "how long had it existed before X joined?"</summary>
    /// <returns>The frame of its foundation; null where nothing of the kind is asked.</returns>
    public Frame? Until(Frame frame, Reading reading) =>
        frame is { Subjects: [var body], Relation.Exclusive: false } && reading.Has("how-long") && (reading.Has("before") || reading.Has("after") || reading.Has("clause-when")) && (reading.Has("exist") || reading.Has("found"))
        && facts.Relations.Where(relation => relation.IsEntry).SelectMany(facts.Of).FirstOrDefault(fact => body.Equals(fact.Subject)) is { Period: { } at } entry
        && facts.Relations.FirstOrDefault(founded => founded is { Shape: RelationShape.Event, Complete: true } && founded.ObjectType == Knowledge.EntityType.Group && founded.SubjectType == frame.Relation.SubjectType) is { } founded
            ? frame with { Relation = founded, Ask = Ask.When, Subjects = [], AgeAt = at, Through = [entry] }
            : null;

    /// <summary>Adds what is claimed of the length to a frame, as the relation that tells how long a term lasts judges it.</summary>
    /// <returns>The frame with the claim; null where the question claims no length, or where it asks for it.</returns>
    public Frame? Read(Frame frame, Reading reading)
    {
        // "Was X's term longer than Y's?"
        if (frame is { Ask: Ask.HowLong, Subjects.Count: 2, Relation.Exclusive: true } && reading.Has("longer") && AskChooser.PutsForward(reading) && !reading.Has("or"))
        {
            return frame with { Outlasts = true };
        }

        if (frame is not { Relation.LengthRelation: { } id, Subjects.Count: 1, Ask: Ask.IsTrue or Ask.HowLong or Ask.When or Ask.HowMany } || !IsOfTerm(frame) || facts.Find(id) is not { } length
            || reading.Step is not null || !AskChooser.PutsForward(reading) || reading.HasAny("who", "when", "before", "after", "or", "repeated", "often", "single")
            || FrameBuilder.Claimed(length, new ConceptSet(reading)) is not { } claim)
        {
            return null;
        }

        // "More than three months?": the term is told, and the asker may count.
        return reading.Has("more-than") || reading.Has("less-than") || reading.Has("at-least")
            ? frame with { Ask = Ask.HowLong }
            : frame with { Ask = Ask.IsTrue, Claim = claim.Holds, Periods = [], Role = PeriodRole.At };
    }

    // "Did X chair for only three months in 2007?": the date only says which term is meant.
    private bool IsOfTerm(Frame frame) => frame.Periods.Count == 0 || (frame is { Ask: Ask.IsTrue, Role: PeriodRole.At, Periods: [{ IsDay: false } date], Whole: false } && facts.Of(frame.Relation).Any(fact => frame.IsAbout(fact) && fact.Period is { } term && date.Start <= term.Start && term.End <= date.End));
}
