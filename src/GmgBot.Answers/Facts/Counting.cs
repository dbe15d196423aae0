namespace GmgBot.Answers.Facts;

/// <summary>Counts the subjects of a relation, at a period or over all.</summary>
internal sealed class Counting(Frame frame, IReadOnlyList<Fact> all)
{
    public Finding Count()
    {
        if (frame.Periods.Count == 0)
        {
            var subjects = Distinct(all);
            return new Finding(frame, FindingKind.Counted, all) { Count = subjects, CountAfter = subjects, Stands = frame.Claimed?.Judge(subjects, subjects) };
        }

        if (frame.Sum)
        {
            var meantThen = all.Where(fact => frame.Periods.Any(then => FactFinder.Meets(fact, frame, then))).ToList();
            return new Finding(frame, FindingKind.Counted, meantThen.Count > 0 ? meantThen : all) { Count = Distinct(meantThen), CountAfter = Distinct(meantThen), Period = frame.Periods[0].Through(frame.Periods[^1]) };
        }

        var period = frame.Periods[0];
        if (frame.Relation.Shape != RelationShape.Since)
        {
            var meant = all.Where(fact => FactFinder.Meets(fact, frame, period)).ToList();
            if (frame.Handovers && meant.Count > 0)
            {
                // Whoever is followed by the next on the very next day; of a gap nothing is known.
                var changes = meant.Count(next => next.Period is { } own && own.Start > period.Start && meant.Exists(former => former.Period?.End.AddDays(1) == own.Start));
                return new Finding(frame, FindingKind.Counted, meant) { Count = changes, CountAfter = changes, Period = period };
            }

            return meant.Count == 0
                ? new Finding(frame, FindingKind.NotCovered, FactFinder.Nearest(all, period)) { Period = period }
                : new Finding(frame, FindingKind.Counted, meant) { Count = Distinct(meant), CountAfter = Distinct(meant), Period = period, Stands = frame.Claimed?.Judge(Distinct(meant), Distinct(meant)) };
        }

        // A state: those that it had begun for on the first day, and those for whom it had by the last.
        var before = frame.Role == Questions.PeriodRole.Before;
        var early = all.Where(fact => fact.Period!.Value.End < period.Start).ToList();
        var late = before ? early : [.. all.Where(fact => fact.Period!.Value.Start <= period.End)];

        // "At the end of 2010" means once all of that year had come in.
        var settled = period.Vagueness == Vagueness.Late || period.IsDay && period.End is { Month: 12, Day: 31 };
        // From the very start on: as many as there were then.
        var outset = late.Count == 0 ? 0 : late.Count(fact => fact.Period == late[0].Period);
        var first = settled ? late.Count : early.Count == 0 ? outset : early.Count;
        // "How many in June 2010?", where some came in in 2010: told of that year, for in June it may have been the one number or the other.
        var wider = settled || before ? null : late.Select(fact => fact.Period!.Value).Where(told => told.Overlaps(period) && !period.Contains(told)).Cast<Period?>().FirstOrDefault();
        var (one, other) = (frame.Claimed?.Judge(first, first), frame.Claimed?.Judge(late.Count, late.Count));
        return late.Count == 0
            ? new Finding(frame, FindingKind.NotCovered, FactFinder.Nearest(all, period)) { Period = period }
            : new Finding(frame, FindingKind.Counted, late) { Count = first, CountAfter = late.Count, Period = wider ?? period, Stands = wider is null ? frame.Claimed?.Judge(first, late.Count) : one == other ? one : null };
    }

    private static int Distinct(IReadOnlyList<Fact> facts) => facts.Select(fact => fact.Subject ?? (object)fact).Distinct().Count();
}
