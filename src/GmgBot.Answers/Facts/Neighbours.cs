namespace GmgBot.Answers.Facts;

/// <summary>Finds what came before or after: the next in line where only one at a time can be, all others elsewhere.</summary>
internal sealed class Neighbours(Frame frame, IReadOnlyList<Fact> all)
{
    public Finding Find()
    {
        var found = Nearest();
        // "Did X hand over to Y?", where it is not known what followed X: who handed over to Y.
        return frame is { Expected: { } expected, EitherSide: false, Subjects: [var asked] } && found.Kind is FindingKind.NotCovered or FindingKind.NoneBeyond
            && new Neighbours(frame with { Ask = frame.Ask == Ask.Before ? Ask.After : Ask.Before, Subjects = [expected], Expected = asked }, all).Nearest() is { Kind: FindingKind.Told } other
                ? other
            : found is { Kind: FindingKind.NotCovered or FindingKind.NoneBeyond } && IsTurned() is { Count: > 0 } both ? new Finding(frame, FindingKind.Told, both) { Stands = false }
            : found;
    }

    // "Did X take over from Y?", where Y came later: both terms deny it.
    private List<Fact> IsTurned() => frame is { Expected: { } said, Subjects: [var asked], EitherSide: false } && Start(said) is { } one && Start(asked) is { } other && one != other && one > other == (frame.Ask == Ask.Before)
        ? [.. all.Where(fact => said.Equals(fact.Subject) || asked.Equals(fact.Subject))]
        : [];

    private Finding Nearest()
    {
        if (frame is { EitherSide: true, Expected: { } neighbour, Subjects: [var named] } && Start(neighbour) > Start(named))
        {
            return new Neighbours(frame with { Subjects = [neighbour], Expected = named, EitherSide = false }, all).Nearest();
        }

        var anchors = frame.Subjects.Count > 0
            ? all.Where(frame.IsAbout).Select(fact => fact.Period).OfType<Period>().ToList()
            : [.. frame.Periods];
        if (anchors.Count == 0 && frame.Expected is { } other && all.Any(fact => other.Equals(fact.Subject)))
        {
            // "Did X take over from Y?", where X never held it: who did take over from Y.
            return new Neighbours(frame with { Ask = frame.Ask == Ask.Before ? Ask.After : Ask.Before, Subjects = [other], Expected = frame.Subjects[0] }, all).Nearest();
        }

        if (anchors.Count == 0 && frame is { Subjects.Count: 0, Relation.Exclusive: true, Ask: Ask.Before } && all.Count > 0)
        {
            // "The last but one": before the one that the source names last.
            return new Neighbours(frame with { Periods = [all[^1].Period!.Value] }, all).Nearest();
        }

        if (anchors.Count == 0 && frame is { Subjects.Count: 0, Relation.Exclusive: true, Ask: Ask.After } && all.Count > 0)
        {
            // After the one that the source names last.
            return new Finding(frame, FindingKind.NoneBeyond, []) { Subject = all[^1].Subject, Period = all[^1].Period };
        }

        if (anchors.Count == 0)
        {
            return new Finding(frame, FindingKind.NotNamed, []) { Subject = frame.Subjects.Count > 0 ? frame.Subjects[0] : null };
        }

        var before = frame.Ask == Ask.Before;
        var anchor = before ? anchors[0] : anchors[^1];
        var beyond = all.Where(fact => fact.Period is { } own && (before ? own.End < anchor.Start : own.Start > anchor.End)).ToList();
        if (beyond.Count == 0)
        {
            return new Finding(frame, FindingKind.NoneBeyond, []) { Subject = Subject ?? (all.Count == 0 ? null : before ? all[0].Subject : all[^1].Subject), Period = anchor };
        }

        // "And the next wave?": the nearest of them.
        if (!frame.Relation.Exclusive && frame.Subjects.Count == 0)
        {
            beyond = beyond.FindAll(fact => fact.Period == (before ? beyond[^1] : beyond[0]).Period);
        }

        if (!frame.Relation.Exclusive)
        {
            return new Finding(frame, beyond.Count > 4 ? FindingKind.Listed : FindingKind.Told, beyond) { Subject = Subject };
        }

        var next = before ? beyond[^1] : beyond[0];
        var gap = before ? anchor.Start.DayNumber - next.Period!.Value.End.DayNumber : next.Period!.Value.Start.DayNumber - anchor.End.DayNumber;
        return gap <= 1 || frame.OverGaps
            ? new Finding(frame, FindingKind.Told, frame.InARow > 1 ? Row(beyond, before) : frame.Expected is not null ? Both(next, anchor) : [next]) { Subject = Subject, Stands = frame.Expected is { } said ? said.Equals(next.Subject) && IsThen(next.Period!.Value, anchor) : null }
            : new Finding(frame, FindingKind.NotCovered, [next])
            {
                Subject = Subject,
                Period = before ? new Period(next.Period.Value.End.AddDays(1), anchor.Start.AddDays(-1)) : new Period(anchor.End.AddDays(1), next.Period.Value.Start.AddDays(-1)),
            };
    }

    private DateOnly? Start(Knowledge.Entity subject) => all.FirstOrDefault(fact => subject.Equals(fact.Subject))?.Period?.Start;

    // "The three that followed X": as many as there are without a gap.
    private List<Fact> Row(List<Fact> beyond, bool before)
    {
        var row = new List<Fact>();
        foreach (var fact in before ? beyond.AsEnumerable().Reverse() : beyond)
        {
            if (row.Count == frame.InARow || (row.Count > 0 && !Adjoin(row[^1].Period!.Value, fact.Period!.Value)))
            {
                break;
            }

            row.Add(fact);
        }

        return [.. row.OrderBy(fact => fact.Period!.Value.Start)];
    }

    // "Did X take over from Y?": a yes or no is borne out by both terms, and by that of Y where it was another one.
    private List<Fact> Both(Fact next, Period anchor) => [.. all.Where(fact => fact.Period == anchor || fact.Equals(next) || frame.Expected!.Equals(fact.Subject)).OrderBy(fact => fact.Period!.Value.Start)];

    // "X handed over to Y in July": where the one term ends and the other begins.
    private bool IsThen(Period one, Period other) => frame.Periods is not [var date] || frame.Subjects.Count == 0 || date.Overlaps(one.End < other.Start ? new Period(one.End, other.Start) : new Period(other.End, one.Start));

    private static bool Adjoin(Period one, Period other) => one.End.AddDays(1) == other.Start || other.End.AddDays(1) == one.Start;

    private Knowledge.Entity? Subject => frame.Subjects.Count > 0 ? frame.Subjects[0] : null;
}
