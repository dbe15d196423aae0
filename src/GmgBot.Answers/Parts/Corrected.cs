using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Parts;

/// <summary>Leaves out of a message what the asker takes back in the same breath: "X had it from July 2009, no wait, January 2010", "l'UNICEF, pardon, l'UNESCO présidait fin 2011".</summary>
internal static class Corrected
{
    /// <summary>The concept of the words by which somebody takes back what was just said.</summary>
    private const string TakesBack = "takes-back";

    /// <summary>How many words may stand between those words and what is meant: "no, it was in 2010".</summary>
    private const int Reach = 3;

    /// <summary>Reads the message anew without what is taken back; as it is where nothing is.</summary>
    /// <param name="reading">The whole message.</param>
    /// <param name="read">Reads what is left of it.</param>
    public static Reading Without(Reading reading, Func<string, Reading> read)
    {
        if (!reading.HasAny(TakesBack, "slip"))
        {
            return reading;
        }

        foreach (var back in reading.Marks.Where(mark => mark is { Kind: MarkKind.Concept, Id: TakesBack or "slip" } && mark.Start > 0 && reading.IsBroken(mark.Start - 1, mark.Start)).OrderBy(mark => mark.Start))
        {
            var end = End(reading, back);
            if (((Date(reading, back.Start, end) ?? Body(reading, back.Start, end)) is var (from, to)))
            {
                return read(reading.Words(0, from) + (from > 0 ? " " : "") + reading.Words(to, reading.Tokens.Count) + (reading.Text.EndsWith('?') ? " ?" : ""));
            }
        }

        return reading;
    }

    /// <summary>The question that is taken back, and the step from it that is asked in its place: "who is the chair? No wait, the one before"; null where none is.</summary>
    /// <param name="reading">The whole message.</param>
    public static (string Taken, string Asked)? Step(Reading reading) =>
        reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: TakesBack or "slip" } && mark.Start > 0 && reading.IsBroken(mark.Start - 1, mark.Start)) is { } back && End(reading, back) is var end && end < reading.Tokens.Count
        && reading.Marks.Any(step => step is { Kind: MarkKind.Concept, Id: "prev-one" or "next-one" or "before" or "after" } && step.Start >= end && step.Start - end <= 1)
            ? (reading.Words(0, back.Start) + " ?", reading.Words(end, reading.Tokens.Count) + " ?")
            : null;

    // "No, sorry, ...": one behind the other.
    private static int End(Reading reading, Mark back)
    {
        var end = back.End;
        while (reading.Marks.Where(mark => mark is { Kind: MarkKind.Concept, Id: TakesBack or "slip" } && mark.Start == end).Select(mark => mark.End).DefaultIfEmpty(0).Max() is > 0 and var further)
        {
            end = further;
        }

        return end;
    }

    private static (int From, int To)? Date(Reading reading, int start, int end) =>
        reading.Periods.FirstOrDefault(period => period.End == start) is { } taken && reading.Periods.FirstOrDefault(period => period.Start >= end && period.Start - end <= Reach) is { } meant && !Named(reading, end, meant.Start)
            ? (taken.Start, meant.Start)
            : null;

    private static (int From, int To)? Body(Reading reading, int start, int end) =>
        reading.Marks.FirstOrDefault(mark => IsBody(mark) && mark.End == start) is { } taken && reading.Marks.FirstOrDefault(mark => IsBody(mark) && mark.Start >= end && mark.Start - end <= Reach) is { } meant && !reading.Periods.Any(period => period.Start >= end && period.Start < meant.Start)
            ? (taken.Start, meant.Start)
            : null;

    private static bool Named(Reading reading, int start, int end) => reading.Marks.Any(mark => IsBody(mark) && mark.Start >= start && mark.End <= end);

    private static bool IsBody(Mark mark) => mark.Entity is { } entity && entity.Type != EntityType.Group;
}
