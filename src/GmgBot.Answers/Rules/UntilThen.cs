using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads two bodies in an office that are put on either side of a date: "it was under X until the end of 2009 and under Y after", "jusqu'en juin 2010 c'était X, puis Y".</summary>
internal static class UntilThen
{
    private static readonly string[] Onwards = ["after", "then", "next-one", "onwards", "since", "from-link"];

    /// <summary>The question as one of each body on its side; null where the date does not part them.</summary>
    public static Frame? Read(Frame frame, Reading reading)
    {
        if (frame is not { Relation.Exclusive: true, Subjects: [var first, var second], Periods: [var date], Role: PeriodRole.Until or PeriodRole.Before } || reading.HasAny("or", "who", "which", "between") || !AskChooser.PutsForward(reading))
        {
            return null;
        }

        var (one, other) = (reading.Marks.First(mark => first.Equals(mark.Entity)), reading.Marks.First(mark => second.Equals(mark.Entity)));
        return reading.Periods[0].Start < other.Start && reading.Marks.Any(mark => Onwards.Hold(mark) && mark.Start >= Math.Max(one.End, reading.Periods[0].End))
            // The month that is named may be the last one of the term, or the one behind it.
            ? frame with { Ask = Ask.IsTrue, Role = PeriodRole.At, Periods = [], Pairs = [(first, date.DayBefore()), (second, date.DayAfter())], Denied = false, Alone = false, Asserted = true, Compares = null, Edge = null }
            : null;
    }
}
