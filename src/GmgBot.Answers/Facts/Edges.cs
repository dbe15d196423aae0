namespace GmgBot.Answers.Facts;

/// <summary>Finds the first or the last: "who chaired first?", "who were the last to join?"</summary>
internal static class Edges
{
    /// <summary>Finds the facts at one end of a row.</summary>
    /// <param name="frame">What is asked.</param>
    /// <param name="all">The facts that may be told, in the order of time.</param>
    /// <param name="last">Whether the last is asked for, not the first.</param>
    public static Finding Find(Frame frame, IReadOnlyList<Fact> all, bool last)
    {
        var own = frame.Subjects.Count > 0 ? all.Where(frame.IsAbout).ToList() : [.. all];
        own = frame.Periods.Count > 0 && frame.Subjects.Count == 0 ? [.. own.Where(fact => FactFinder.Meets(fact, frame, frame.Periods[0]))] : own;
        if (own.Count == 0)
        {
            return frame.Periods.Count > 0
                ? new Finding(frame, FindingKind.NotCovered, FactFinder.Nearest(all, frame.Periods[0])) { Period = frame.Periods[0] }
                : new Finding(frame, FindingKind.NotNamed, []) { Subject = frame.Subjects.Count > 0 ? frame.Subjects[0] : null };
        }

        if (frame.InARow > 1 && frame.Relation.Exclusive)
        {
            return new Finding(frame, FindingKind.Told, [.. last ? own.TakeLast(frame.InARow) : own.Take(frame.InARow)]);
        }

        var edge = last ? own[^1].Period : own[0].Period;
        return new Finding(frame, FindingKind.Told, [.. own.Where(fact => fact.Period == edge)]);
    }

    /// <summary>Judges whether the subjects stand at that end: "was X the first to join?" That X was the first whom the sources name says nothing where they do not name all.</summary>
    public static Finding Judge(Frame frame, IReadOnlyList<Fact> all, Ask edge)
    {
        // "Was X's term of 2007 the first?": of all, for its own time it is the only one.
        frame = frame.Periods is [var own] && all.Where(fact => FactFinder.Meets(fact, frame, own)).All(frame.IsAbout) ? frame with { Periods = [] } : frame;
        var found = Find(frame with { Ask = edge, Subjects = [] }, all, edge == Ask.Last);
        var stands = frame.Subjects.All(subject => found.Facts.Any(fact => subject.Equals(fact.Subject)));
        return found.Kind != FindingKind.Told || (stands && frame is { Relation.Complete: false, Periods.Count: 0, OverGaps: false }) ? found : found with { Stands = stands, Facts = stands ? found.Facts : [.. all.Where(frame.IsAbout), .. found.Facts] };
    }
}
