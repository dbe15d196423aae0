using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads a growth of the group by its place in the row: "who came in the second enlargement?", "after the third wave", "entre le premier et le deuxième élargissement".</summary>
internal sealed class NumberedWaves(FactBase facts)
{
    /// <summary>The concepts of their names, in their order; the foundation is none of them.</summary>
    private static readonly string[] Names = ["first-wave", "second-wave", "third-wave"];

    /// <summary>What is asked of another thing that happened at the time.</summary>
    private static readonly string[] Else = ["chair", "lead", "term", "cochair", "mandate", "rename", "name", "former-name", "handbook", "objective", "how-long"];

    /// <summary>What says that whoever came in is not asked for, but how many there were beside it.</summary>
    private static readonly string[] Limits = ["before", "after", "day-before", "day-after", "since", "once"];

    /// <summary>Puts the date of the growth in the place of its name.</summary>
    /// <returns>The reading with the date; null where none is named, or a date is named already.</returns>
    public Reading? Read(Reading reading)
    {
        if (reading.Periods.Count > 0 || Named(reading) is not { Count: > 0 and <= 2 } named || named.Exists(mark => Place(mark) >= facts.Growths.Count))
        {
            return null;
        }

        // "The dates of the creation and of the first enlargement": of each of them.
        if (reading.IndexOf("found") is >= 0 and var found && found < named[0].Start && reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "and" } && mark.Start > found && mark.End <= named[0].Start))
        {
            return null;
        }

        // "Who came in the first, and who in the second?" is told wave by wave.
        var between = reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "between" } && mark.End <= named[0].Start);
        if (between is null && reading.HasAny("the-first", "the-second", "the-third", "the-last"))
        {
            return null;
        }

        var first = facts.Growths[Place(named[0])];
        if (between is not null)
        {
            // "Between the first and the second enlargement", "between the first two waves"
            var (from, to) = named is [var one, var other] ? (Place(one), Place(other)) : reading.HasAt(named[0].Start, "both-waves") ? (0, 1) : reading.HasAny("first", "the-first") ? (0, Place(named[0])) : (-1, -1);
            return from >= 0 && from < to && to < facts.Growths.Count ? Within(reading, between.Start, named[^1].End, new Period(facts.Growths[from].End.AddDays(1), facts.Growths[to].Start.AddDays(-1)), PeriodRole.At) : null;
        }

        if (named.Count > 1)
        {
            return null;
        }

        var side = reading.Marks.LastOrDefault(mark => mark.Kind == MarkKind.Concept && Array.IndexOf(Limits, mark.Id) >= 0 && mark.End <= named[0].Start && reading.AfterArticles(mark.End) == named[0].Start);
        if (side is null)
        {
            var start = Enumerable.Range(0, named[0].Start).LastOrDefault(at => !reading.Marks.Any(mark => mark.Covers(at) && mark.Id is "article" or "together" or "part-of" or "to-link"), -1) + 1;
            return Within(reading, start, named[0].End, first, PeriodRole.At, entered: !Array.Exists(Else, reading.Has));
        }

        var before = side.Id is "before" or "day-before";
        return reading.HasAny("how-many", "headcount") && !reading.Has("join") ? Within(reading, side.Start, named[0].End, before ? first.DayBefore() : first.DayAfter(), PeriodRole.At)
            : Within(reading, side.Start, named[0].End, first, before ? PeriodRole.Before : PeriodRole.After, entered: !Array.Exists(Else, reading.Has));
    }

    /// <summary>The names that words hold, in their order.</summary>
    public static List<Mark> Named(Reading reading) => [.. reading.Marks.Where(mark => mark.Kind == MarkKind.Concept && Place(mark) >= 0).DistinctBy(mark => mark.Start).OrderBy(mark => mark.Start)];

    /// <summary>The place of a name in the row, the first one 0.</summary>
    public static int Place(Mark mark) => Array.IndexOf(Names, mark.Id);

    private static Reading Within(Reading reading, int start, int end, Period period, PeriodRole role, bool entered = false)
    {
        var rest = reading.Without(start, end);
        return rest with
        {
            Periods = [new PeriodMention(start, end, null, period.Start.Year, role) { Known = period }],
            Marks = entered ? [.. rest.Marks.Where(mark => mark.Id is not ("member" or "enlarge" or "part-of")), new Mark(start, 1, MarkKind.Concept, "join", reading.Language)] : rest.Marks,
        };
    }
}
