using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Understands what adds or takes away between two dates: "how many joined in 2007 and 2010 in all?", "combien de plus en 2010 qu'en 2006 ?", "the difference between 2006 and 2010"</summary>
internal sealed class Sums(FactBase facts)
{
    /// <summary>Whether a question asks once how many there were at several dates in all.</summary>
    public static bool IsOne(Reading reading) => reading.Has("in-all") && reading.Periods.Count > 1 && !reading.Has("or") && reading.Marks.Where(mark => mark is { Kind: MarkKind.Concept, Id: "how-many" } && !reading.Marks.Any(sum => sum.Id == "in-all" && sum.Start == mark.Start)).Select(mark => mark.Start).Distinct().Count() == 1;

    /// <summary>Makes a frame of one count; null where nothing is added up or compared.</summary>
    public Frame? Read(Frame frame, Reading reading)
    {
        if (frame.Subjects.Count > 0 || frame.Relation.Exclusive || facts.Find(frame.Relation.FactsId) is not { IsEntry: true } entered)
        {
            return null;
        }

        if (Compared(frame, reading) is { } compared)
        {
            return compared;
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

    // "Were there more members in 2010 than in 2007?": there were where it grew from the one date to the other.
    private Frame? Compared(Frame frame, Reading reading)
    {
        var more = reading.Has("more-members");
        if (more == reading.Has("fewer-members") || !AskChooser.PutsForward(reading) || frame.Periods is not [var one, var other] || one.Overlaps(other) || Array.Exists(["or", "how-many", "who", "which"], reading.Has)
            || facts.StateOf(frame.Relation.SubjectType) is not { } state)
        {
            return null;
        }

        var (first, last) = one.End <= other.End ? (one, other) : (other, one);
        return frame with
        {
            Relation = state,
            Ask = Ask.HowMany,
            Periods = [new Period(first.End, last.End)],
            Role = PeriodRole.At,
            Claimed = new CountClaim(0, more == (first == other) ? CountBound.Grown : CountBound.Shrunk),
            Now = false,
        };
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
