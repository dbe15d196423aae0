using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Facts;

/// <summary>Decides whether a fact that a question puts forward stands.</summary>
internal sealed class Verdict(Frame frame, IReadOnlyList<Fact> all)
{
    /// <summary>Does the relation hold of a subject (at the period, of the object)?</summary>
    public Finding Of(Entity subject)
    {
        var found = Judge(subject);
        if (frame is { Denied: true, Every: true } && found.Kind == FindingKind.No)
        {
            // "Is there one that X does not run?": those that it does not.
            var own = found.Facts.Select(fact => fact.Object).ToHashSet();
            return found with { Kind = FindingKind.Told, Stands = true, Facts = [.. all.Where(fact => !own.Contains(fact.Object))] };
        }

        if (frame.Granted && found.Kind == FindingKind.Yes)
        {
            return found with { Kind = FindingKind.Told };
        }

        return frame.Denied && found.Kind is (FindingKind.Yes or FindingKind.No) ? found with { Kind = FindingKind.Told, Stands = found.Kind == FindingKind.No } : found;
    }

    private Finding Judge(Entity subject)
    {
        var own = all.Where(fact => subject.Equals(fact.Subject)).ToList();
        // "Has it for good", "for a whole year": no term lasts that long.
        if (frame is { Claim: false, Periods.Count: 0 } && own.Count > 0)
        {
            return new Finding(frame, FindingKind.No, own) { Subject = subject };
        }

        // "Is the chair reserved for X?" is asked of all times.
        if (frame is { Alone: true, Ever: true } && Beside(subject, own) is { Count: > 0 } others)
        {
            return new Finding(frame, FindingKind.No, others) { Subject = subject };
        }

        if (frame is { Now: true, Periods.Count: 0, Relation.Exclusive: true } && all.Count > 0)
        {
            // "Is X the chair?" is asked of the source's own date.
            return new Verdict(frame with { Periods = [all[^1].Evidence.Source.AsOf], Now = false }, all).Judge(subject);
        }

        if (frame.Alone && Beside(subject, own) is { Count: > 0 } peers)
        {
            return new Finding(frame, FindingKind.No, peers) { Subject = subject };
        }

        if (frame is { Late: true, Periods.Count: 0 } && own.Count > 0)
        {
            return new Finding(frame, own[0].Period != all[0].Period ? FindingKind.Yes : FindingKind.No, own) { Subject = subject };
        }

        if (frame.Periods.Count == 0)
        {
            var partly = frame.Every && own.Select(fact => fact.Object).Distinct().Count() < all.Select(fact => fact.Object).Distinct().Count();
            return own.Count > 0 ? new Finding(frame, partly ? FindingKind.No : FindingKind.Yes, partly && !frame.Denied ? all : own) { Subject = subject } : Absent(subject);
        }

        var period = frame.Periods[0];
        if (Exactness.IsOpen(frame, own))
        {
            return new Finding(frame, FindingKind.TooFine, own) { Subject = subject, Period = period };
        }

        // "Does X co-chair since 2006?": of a state without a date it is known at the source's own date only.
        if (frame.Relation.Shape == RelationShape.Timeless && own.Count > 0)
        {
            var then = frame.Role == PeriodRole.At && own[0].Evidence.Source.AsOf.Overlaps(period);
            return new Finding(frame, then ? FindingKind.Yes : FindingKind.NotCovered, own) { Subject = subject, Period = period };
        }

        // "Did X start chairing in March?", "did X chair until July?": to the end of June too.
        if (frame.Bound is { } bound && own.Count > 0)
        {
            var then = own.Exists(fact => fact.Period is { } stood && (bound == Ask.First ? stood.Start >= period.Start && stood.Start <= period.End : stood.End >= (frame.Role == PeriodRole.Until ? period.Start.AddDays(-1) : period.Start) && stood.End <= period.End));
            return new Finding(frame, then ? FindingKind.Yes : FindingKind.No, own) { Subject = subject, Period = period };
        }

        // "Had X finished its term by May?"
        if (frame.Ended && own.Count > 0 && own[0].Period is { } term)
        {
            return new Finding(frame, frame.Role == PeriodRole.Before ? term.End < period.Start ? FindingKind.Yes : FindingKind.No : term.End <= period.End ? FindingKind.Yes : FindingKind.No, own) { Subject = subject, Period = period };
        }

        // "A member throughout 2007?": not one that came in during it.
        if (frame is { Whole: true, Role: PeriodRole.At, Relation.Shape: RelationShape.Since } && own.Count > 0)
        {
            return new Finding(frame, own.Exists(fact => fact.Period is { } entry && entry.End <= period.Start) ? FindingKind.Yes : FindingKind.No, own) { Subject = subject, Period = period };
        }

        // "A member since 2006?": since then, not since before.
        if (frame is { Role: PeriodRole.Since, Relation.Shape: RelationShape.Since } && own.Count > 0)
        {
            return new Finding(frame, own.Exists(fact => fact.Period is { } since && since.Overlaps(period)) ? FindingKind.Yes : FindingKind.No, own) { Subject = subject, Period = period };
        }

        var meant = own.Where(fact => FactFinder.Meets(fact, frame, period)).ToList();
        if (meant.Count > 0)
        {
            var wanted = frame.Role == PeriodRole.Since ? new Period(period.Start, meant[^1].Evidence.Source.AsOf.End) : period;
            return frame.Whole && frame.Relation.Shape == RelationShape.Span && Coverage.Gaps(wanted, meant).Count > 0
                ? new Finding(frame, FindingKind.No, [.. all.Where(fact => fact.Period is { } own && own.Overlaps(wanted))]) { Subject = subject, Period = period }
                // "Did only X chair in 2007?" is open where the sources do not tell of all that time.
                : new Finding(frame, frame is { Alone: true, Relation.Exclusive: true } && Coverage.Gaps(wanted, meant).Count > 0 ? FindingKind.Told : FindingKind.Yes, meant) { Subject = subject, Period = period };
        }

        // What stood instead: the facts of that period; for a state or an event, the subject's own.
        var instead = !frame.Relation.Exclusive ? own : frame.Role == PeriodRole.At || (frame.Role == PeriodRole.Since && IsKnownSince(period)) ? all.Where(fact => FactFinder.Meets(fact, frame, period)).ToList() : own;
        if (instead.Count > 0)
        {
            return new Finding(frame, FindingKind.No, instead) { Subject = subject, Period = period, Own = frame.Relation.Exclusive ? own : [] };
        }

        return own.Count == 0 && !frame.Relation.Exclusive ? Absent(subject)
            : new Finding(frame, FindingKind.NotCovered, own.Count > 0 ? own : FactFinder.Nearest(all, period)) { Subject = subject, Period = period };
    }

    // "Has X chaired since mid-2009?": the sources name all who did, up to their date.
    private bool IsKnownSince(Period period) => all.Count > 0 && Coverage.Gaps(new Period(period.AsStart, all[^1].Evidence.Source.AsOf.End), all).Count == 0;

    /// <summary>Does a statement hold at the period that the question names?</summary>
    public Finding OfStatement()
    {
        if (frame.Claim is { } holds && all.Count > 0 && (frame.Periods.Count == 0 || all[0].Period is null || !holds))
        {
            return new Finding(frame, holds != frame.Denied ? FindingKind.Yes : FindingKind.No, all);
        }

        // "Did they all come in at the start?"
        if (frame is { Every: true, Relation.SubjectType: not null, Periods: [var at] } && all.Count > 0)
        {
            return new Finding(frame, all.All(fact => FactFinder.Meets(fact, frame, at)) ? FindingKind.Yes : FindingKind.No, all) { Period = at };
        }

        if (frame.Periods.Count == 0 || all.Count == 0 || all[0].Period is null)
        {
            return new Finding(frame, FindingKind.Told, all);
        }

        var period = frame.Periods[0];
        if (Exactness.IsOpen(frame, all))
        {
            return new Finding(frame, FindingKind.TooFine, [.. all.Where(fact => Exactness.IsOpen(frame, [fact]))]) { Period = period };
        }

        var meant = all.Where(fact => fact.Period is { } own && (frame.Role == PeriodRole.At ? own.Overlaps(period) : FactFinder.Meets(fact, frame, period))).ToList();
        // "Did others join after 2011?": of a time behind its own date a source says nothing.
        if (meant.Count == 0 && frame.Relation.SubjectType is not null && (frame.Role == PeriodRole.After ? period.End : period.Start) >= all[^1].Evidence.Source.AsOf.End)
        {
            return new Finding(frame, FindingKind.NotCovered, FactFinder.Nearest(all, period)) { Period = period };
        }

        return meant.Count > 0
            ? new Finding(frame, frame.Denied ? FindingKind.No : FindingKind.Yes, meant) { Period = period }
            // Where the sources do not name all, that they name none is no "no".
            : frame.Relation is { SubjectType: not null, Complete: false } ? new Finding(frame, FindingKind.NotCovered, FactFinder.Nearest(all, period)) { Period = period }
            : new Finding(frame, frame.Denied ? FindingKind.Yes : FindingKind.No, all.Count > 4 && FactFinder.Nearest(all, period) is { Count: > 0 } near ? near : all) { Period = period };
    }

    /// <summary>Does one subject fill all the periods that the question names?</summary>
    public Finding OfSameSubject()
    {
        var meant = all.Where(fact => frame.Periods.Any(period => FactFinder.Meets(fact, frame, period))).ToList();
        var missing = frame.Periods.FirstOrDefault(period => !meant.Exists(fact => FactFinder.Meets(fact, frame, period)));
        return missing != default || meant.Count == 0 ? new Finding(frame, FindingKind.NotCovered, FactFinder.Nearest(all, missing)) { Period = missing }
            : new Finding(frame, meant.Select(fact => fact.Subject).Distinct().Count() == 1 == !frame.Denied ? FindingKind.Yes : FindingKind.No, meant);
    }

    // Who stands in the relation beside a subject: at the same time and of the same object, or in the period that the question names.
    private List<Fact> Beside(Entity subject, List<Fact> own)
    {
        if (frame is { Ever: true, Relation.Exclusive: true, Periods.Count: 0 })
        {
            return [.. all];
        }

        var near = all.Where(fact => own.Exists(one => Equals(one.Object, fact.Object) && (frame.Periods.Count > 0 ? FactFinder.Meets(fact, frame, frame.Periods[0]) && FactFinder.Meets(one, frame, frame.Periods[0]) : one.Period == fact.Period))).ToList();
        return near.Exists(fact => !subject.Equals(fact.Subject)) ? near : [];
    }

    // "Not named" means "no" where the sources name all.
    private Finding Absent(Entity subject) => all.Count > 0 && (frame.Object is not null || frame.Every || (frame.Relation.ObjectType is not null && subject.Type == EntityType.Outsider) || (frame.Relation.ObjectType is not null && (all.Count == 1 || frame.Relation is { Complete: true, Shape: RelationShape.Timeless })))
        ? new Finding(frame, FindingKind.No, all) { Subject = subject }
        : new Finding(frame, FindingKind.NotNamed, []) { Subject = subject };
}
