namespace GmgBot.Answers.Facts;

/// <summary>Which parts of a period facts cover.</summary>
internal static class Coverage
{
    // Shorter gaps are slips of calendar arithmetic, not holes in a source.
    private const int ShortestGapInDays = 15;

    /// <summary>The parts of a period that no fact covers, in their order.</summary>
    public static IReadOnlyList<Period> Gaps(Period period, IEnumerable<Fact> facts)
    {
        var gaps = new List<Period>();
        var from = period.Start;
        foreach (var covered in facts.Select(fact => fact.Period!.Value).OrderBy(covered => covered.Start))
        {
            if (covered.Start > from)
            {
                gaps.Add(new Period(from, covered.Start.AddDays(-1)));
            }

            from = covered.End >= from ? covered.End.AddDays(1) : from;
        }

        if (from <= period.End)
        {
            gaps.Add(new Period(from, period.End));
        }

        return [.. gaps.Where(gap => gap.End.DayNumber - gap.Start.DayNumber >= ShortestGapInDays)];
    }
}
