using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads which time of an office a question means where it is not the one that it names: "who lost the chair on 1 January?", "who was the very first, from 2003 on?"</summary>
internal sealed class OfficeTimes(FactBase facts)
{
    private readonly UntilThen _untilThen = new(facts);

    /// <summary>The question as it is meant; null where it means the time that it names.</summary>
    public Frame? Read(Frame frame, Reading reading)
    {
        if (!frame.Relation.Exclusive)
        {
            return null;
        }

        // "Was X chair before it was a member?": its term is told, for no yes says which came first.
        if (frame is { Ask: Ask.IsTrue, Subjects: [_], Periods.Count: 0 } && IsBeforeEntry(reading))
        {
            return frame with { Ask = Ask.When };
        }

        // "Which was the last completed term?": the one before that which lasts.
        if (frame is { Ask: Ask.Last, Subjects.Count: 0, Periods.Count: 0 } && reading.Has("finished"))
        {
            return frame with { Ask = Ask.Before };
        }

        // "List all of them, that of 2007 included": no less.
        if (frame is { Ask: Ask.Who or Ask.List, Subjects.Count: 0, Periods: [_] } && reading.Has("including") && reading.Has("list"))
        {
            return frame with { Ask = Ask.List, Periods = [], Role = PeriodRole.At };
        }

        // "Who lost the chair on 1 January?": whoever had it until then.
        if (frame is { Ask: Ask.Who, Subjects.Count: 0, Periods: [var turn], Role: PeriodRole.At } && reading.Has("who") && OtherSide.IsGivenUp(reading) && facts.Of(frame.Relation).Select(fact => fact.Period).OfType<Period>().FirstOrDefault(term => turn.Start <= term.Start && term.Start <= turn.End && turn.End < term.End) is { Start.Year: > 1 } next)
        {
            return frame with { Periods = [next.DayBefore()] };
        }

        // "Who was the very first, from 2003 on?": whoever it was then, and not the first that is named years later.
        if (!frame.Relation.Complete && frame is { Ask: Ask.First, Subjects.Count: 0, Periods: [var outset], Role: PeriodRole.Since } && facts.Of(frame.Relation) is [{ Period: { } earliest }, ..] && earliest.Start > outset.End)
        {
            return frame with { Ask = Ask.Who, Role = PeriodRole.At };
        }

        return _untilThen.Read(frame, reading);
    }

    // "Before it was a member", "avant d'y entrer"
    private static bool IsBeforeEntry(Reading reading) => reading.Marks.Any(before => before is { Kind: MarkKind.Concept, Id: "before" or "prev-one" } && reading.Marks.Any(entry => entry is { Kind: MarkKind.Concept, Id: "member" or "join" } && entry.Start >= before.End && entry.Start - before.End <= Reading.MostArticles + 1));
}
