namespace GmgBot.Answers.Facts;

/// <summary>Finds who came in between the numbers that a question names, and whether it grew by them: "who took it from 14 to 16?", "did it go from six to ten, then to fourteen?"</summary>
internal static class Growing
{
    /// <summary>Judges two numbers, or a longer row of them that is put forward.</summary>
    /// <returns>The finding, or null where the numbers tell nothing of who came in.</returns>
    public static Finding? Find(Frame frame, IReadOnlyList<Fact> all)
    {
        if (frame is not { Growth: [var from, .., var to] steps, Relation.Shape: RelationShape.Event or RelationShape.Since })
        {
            return null;
        }

        var stands = steps.All(number => IsStage(number, all)) && (frame.Periods is not [var time] || (IsCountIn(from, Period.Year(time.Start.Year), all) && IsCountIn(to, Period.Year(time.End.Year), all)));
        return frame.Asserted ? new Finding(frame, FindingKind.Listed, all) { Stands = stands }
            : stands ? new Finding(frame, to - from > 4 ? FindingKind.Listed : FindingKind.Told, [.. all.Skip(from).Take(to - from)])
            : null;
    }

    // Whether there were so many at the start or the end of a time.
    private static bool IsCountIn(int number, Period time, IReadOnlyList<Fact> all) =>
        number == all.Count(fact => fact.Period is { } own && own.Start < time.Start) || number == all.Count(fact => fact.Period is { } own && own.Start <= time.End);

    // Whether there were so many at some time: the next one came in later than the last of them.
    private static bool IsStage(int number, IReadOnlyList<Fact> all) =>
        number > 0 && number <= all.Count && (number == all.Count || all[number].Period != all[number - 1].Period);
}
