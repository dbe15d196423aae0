using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Understands what adds or takes away between two dates: "how many joined in 2007 and 2010 in all?", "combien de plus en 2010 qu'en 2006 ?", "the difference between 2006 and 2010"</summary>
internal sealed class Sums(FactBase facts)
{
    /// <summary>Makes a frame of one count; null where nothing is added up or compared.</summary>
    public Frame? Read(Frame frame, Reading reading)
    {
        if (frame.Subjects.Count > 0 || frame.Relation.Exclusive || facts.Relations.FirstOrDefault(entry => entry.IsEntry && entry.Id == (frame.Relation.FactsOf ?? frame.Relation.Id)) is not { } entered)
        {
            return null;
        }

        // "How many joined in 2007 and in 2010 together?"
        if (frame is { Ask: Ask.HowMany, Periods.Count: > 1 } && (reading.Has("join") || reading.Has("new")) && (reading.Has("in-all") || reading.Has("together") || reading.Has("both")) && !reading.Has("or"))
        {
            return frame with { Relation = entered, Sum = true, Role = PeriodRole.At };
        }

        // "How many more in 2010 than in 2006?": those who came in after the one and up to the other.
        var counts = reading.Marks.Where(mark => mark is { Kind: MarkKind.Concept, Id: "how-many" or "by-how-many" }).Select(mark => mark.Start).Distinct().Count();
        return (reading.Has("difference") || (reading.Has("by-how-many") && counts < 2)) && !reading.Has("or") && Dates(frame, reading) is [var one, var other]
            ? frame with { Relation = entered, Ask = Ask.HowMany, Periods = [Between(one, other)], Role = PeriodRole.At }
            : null;
    }

    // "between 2003 and 2007" reads as one time, but here it names two.
    private static IReadOnlyList<Period> Dates(Frame frame, Reading reading) =>
        reading is { Periods: [{ Through: { } through } mention] } && reading.Has("difference") && (mention with { Through = null }).In(through.Year) is { } first && through.In(mention.Year) is { } last ? [first, last] : frame.Periods;

    private static Period Between(Period one, Period other)
    {
        var (first, last) = one.End <= other.End ? (one, other) : (other, one);
        return new Period(first.End.AddDays(1), last.End);
    }
}
