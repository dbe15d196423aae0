namespace GmgBot.Answers.Facts;

/// <summary>Finds the subjects of two relations at once, or those of one that are not in the other: "which founders have chaired?", "which members never did?"</summary>
internal sealed class InBoth(FactBase facts)
{
    /// <summary>Finds the facts of those subjects.</summary>
    /// <param name="frame">What is asked; it names the second relation.</param>
    /// <param name="all">The facts of the first relation that may be told, in the order of time.</param>
    public Finding Find(Frame frame, IReadOnlyList<Fact> all)
    {
        if (frame.Without)
        {
            var named = facts.Of(frame.Also!).Select(fact => fact.Subject).ToHashSet();
            var left = (frame.Within.Count > 0 ? frame.Within : all).Where(fact => !named.Contains(fact.Subject)).ToList();
            if (frame.Every && left.Count == 0)
            {
                return new Finding(frame with { Without = false }, all.Count > 4 ? FindingKind.Listed : FindingKind.Told, all) { Stands = true };
            }

            return new Finding(frame, left.Count > 4 ? FindingKind.Listed : left.Count > 0 ? FindingKind.Told : FindingKind.NoneInBoth, left) { Stands = frame.Every ? false : null };
        }

        var others = facts.Of(frame.Also!);
        var limited = frame.Within.Count > 0 ? frame.Within : frame.Periods.Count > 0 ? all.Where(fact => fact.Period is { } own && own.Overlaps(frame.Periods[0])) : all;
        var subjects = limited.Select(fact => fact.Subject).ToHashSet();
        var periods = frame.Within.Count > 0 ? frame.Periods : frame.AlsoPeriods;
        var meant = others.Where(fact => subjects.Contains(fact.Subject) && (periods.Count == 0 || FactFinder.Meets(fact, frame with { Relation = frame.Also! }, periods[0]))).ToList();
        // "Who chaired in the year in which they joined?"
        meant = frame.Compares == TimeOrder.SameYear ? meant.FindAll(fact => limited.Any(own => own.Subject == fact.Subject && own.Period?.Start.Year == fact.Period?.Start.Year)) : meant;
        meant = frame.Pick is Ask.First or Ask.Last && meant.Count > 0 ? meant.FindAll(fact => fact.Period == (frame.Pick == Ask.First ? meant[0] : meant[^1]).Period) : meant;
        var count = meant.Select(fact => fact.Subject).Distinct().Count();
        return new Finding(frame with { Relation = frame.Also! }, meant.Count == 0 ? FindingKind.NoneInBoth : frame.Pick == Ask.HowMany ? FindingKind.Counted : frame.Asserted ? FindingKind.Yes : FindingKind.Told, meant) { Count = count, CountAfter = count };
    }
}
