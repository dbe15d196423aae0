using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads two bodies in an office that are put on either side of a date: "it was under X until the end of 2009 and under Y after", "jusqu'en juin 2010 c'était X, puis Y", "X has it now, and Y had it before".</summary>
internal sealed class UntilThen(FactBase facts)
{
    private static readonly string[] Onwards = ["after", "then", "next-one", "onwards", "since", "from-link"];

    private static readonly string[] Now = ["current", "nowadays"];

    private static readonly string[] Earlier = ["before", "prev-one", "precede"];

    /// <summary>The question as one of each body on its side; null where nothing parts them.</summary>
    public Frame? Read(Frame frame, Reading reading)
    {
        if (frame is not { Relation.Exclusive: true, Subjects: [var first, var second] } || reading.HasAny("or", "who", "which", "between") || !AskChooser.PutsForward(reading))
        {
            return null;
        }

        var (one, other) = (reading.Marks.First(mark => first.Equals(mark.Entity)), reading.Marks.First(mark => second.Equals(mark.Entity)));
        return frame.Periods.Count == 0 ? AsOfNow(frame, reading, one, other) : AtDate(frame, reading, one, other);
    }

    private static Frame? AtDate(Frame frame, Reading reading, Mark one, Mark other) =>
        frame is { Periods: [var date], Role: PeriodRole.Until or PeriodRole.Before } && reading.Periods[0].Start < other.Start && reading.Marks.Any(mark => Onwards.Hold(mark) && mark.Start >= Math.Max(one.End, reading.Periods[0].End))
            // The month that is named may be the last one of the term, or the one behind it.
            ? Paired(frame, (one.Entity!, date.DayBefore()), (other.Entity!, date.DayAfter()))
            : null;

    private Frame? AsOfNow(Frame frame, Reading reading, Mark one, Mark other) =>
        reading.Marks.FirstOrDefault(Now.Hold) is { } now && reading.Marks.FirstOrDefault(mark => Earlier.Hold(mark) && reading.AfterArticles(mark.End) != one.Start && reading.AfterArticles(mark.End) != other.Start) is { } before
        && PlacedOrder.BodyOf(reading, now, one, other) is { } holder && PlacedOrder.BodyOf(reading, before, one, other) is { } former && holder != former && facts.Of(frame.Relation) is [.., { Period: { } term }]
            ? Paired(frame, (holder.Entity!, term), (former.Entity!, term.DayBefore()))
            : null;

    private static Frame Paired(Frame frame, params (Entity Body, Period At)[] pairs) =>
        frame with { Ask = Ask.IsTrue, Role = PeriodRole.At, Periods = [], Pairs = pairs, Denied = false, Alone = false, Asserted = true, Compares = null, Edge = null, Expected = null, Now = false, Today = false };
}
