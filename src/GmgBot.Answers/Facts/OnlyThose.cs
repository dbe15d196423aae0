namespace GmgBot.Answers.Facts;

/// <summary>Judges whether some bodies are the only ones of whom something holds: "were X and Y the only founders?", "is X the only one in both groups?", "do founders only chair?"</summary>
internal sealed class OnlyThose(FactBase facts)
{
    /// <summary>Compares those that are named with those of whom the facts say so.</summary>
    /// <param name="frame">What is asked.</param>
    /// <param name="all">The facts that may be told, in the order of time.</param>
    /// <returns>The verdict; null where the facts say it of none of them, so that each is judged by itself.</returns>
    public Finding? Judge(Frame frame, IReadOnlyList<Fact> all)
    {
        // "X alone" is judged by who stands beside it; that it is the only one in every group, here.
        if (!frame.Only || frame is { Subjects: [_], Every: false, Also: null })
        {
            return null;
        }

        var limits = frame.Also is { } also ? facts.Of(also).Select(fact => fact.Subject).ToHashSet() : null;
        // "Can founders only chair?": one who chaired and was no founder is enough to deny it.
        if (frame.Subjects.Count == 0)
        {
            List<Fact> others = limits is null ? [] : [.. all.Where(fact => !limits.Contains(fact.Subject))];
            return others.Count == 0 ? null : new Finding(frame, FindingKind.Told, others) { Stands = false };
        }

        var meant = (frame.Every ? FactFinder.ForAll(all) : all).Where(fact => limits?.Contains(fact.Subject) != false && (frame.Periods.Count == 0 || frame.Periods.Any(period => IsOf(fact, frame, period)))).ToList();
        var so = meant.Select(fact => fact.Subject).ToHashSet();
        if (!frame.Subjects.Any(so.Contains))
        {
            return null;
        }

        if (!so.SetEquals(frame.Subjects))
        {
            return new Finding(frame, FindingKind.Told, meant) { Stands = false };
        }

        // Of a time for which the sources do not name all, "only" stays open.
        IReadOnlyList<Period> gaps = frame is { Relation.Exclusive: true, Periods: [var at, ..] } ? Coverage.Gaps(at, meant) : [];
        return frame.Relation.Exclusive && limits is null && (frame.Periods.Count == 0 || gaps.Count > 0) ? new Finding(frame, frame.Periods.Count == 0 ? FindingKind.Listed : FindingKind.Told, meant) { Gaps = gaps }
            : new Finding(frame, FindingKind.Yes, meant);
    }

    // "The only ones admitted in 2006": then, not by then.
    private static bool IsOf(Fact fact, Frame frame, Period period) => frame.Relation.IsEntry && frame.Role == Questions.PeriodRole.At ? fact.Period is { } own && own.Overlaps(period) : FactFinder.Meets(fact, frame, period);
}
