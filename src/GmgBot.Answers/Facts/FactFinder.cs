using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Facts;

/// <summary>Fills the blank of a frame from the fact base. One method for each thing that can be asked, none for any single relation.</summary>
internal sealed class FactFinder(FactBase facts)
{
    private readonly TermLengths _lengths = new(facts);
    private readonly InBoth _both = new(facts);
    private readonly OnlyThose _only = new(facts);

    /// <summary>Answers a frame.</summary>
    /// <returns>One finding for most frames; one a subject or period where several were named.</returns>
    public IReadOnlyList<Finding> Find(Frame frame) => [.. Fill(BesideDate(frame)).Select(WithKin)];

    // "How many members before 2006?", "the members after 2006": on the day next to it, for a state lasts; who came in after a date is told by their entry.
    private static Frame BesideDate(Frame frame) =>
        frame is { Role: PeriodRole.Before or PeriodRole.After, Periods: [var date], Subjects.Count: 0, Relation.Shape: RelationShape.Since } && frame.Ask is Ask.HowMany or Ask.List or Ask.Who
            ? frame with { Periods = [frame.Role == PeriodRole.Before ? date.DayBefore() : date.DayAfter()], Role = PeriodRole.At }
            : frame;

    // "Before 2006?": all until then.
    private static Period Reach(PeriodRole role, Period period) => role switch
    {
        PeriodRole.Before => new Period(DateOnly.MinValue, period.DayBefore().End),
        PeriodRole.Until => new Period(DateOnly.MinValue, period.End),
        PeriodRole.After => new Period(period.DayAfter().Start, DateOnly.MaxValue),
        PeriodRole.Since => new Period(period.Start, DateOnly.MaxValue),
        _ => period,
    };

    // Not a founder, but a member since: what another relation of the same shape says of the subject.
    private Finding WithKin(Finding finding) => finding is { Kind: FindingKind.NotNamed, Subject: { } subject }
        && facts.Relations.FirstOrDefault(kin => kin != finding.Frame.Relation && kin.Shape == finding.Frame.Relation.Shape && kin.SubjectType is not null && kin.Shape == RelationShape.Event && facts.Of(kin).Any(fact => subject.Equals(fact.Subject))) is { } found
            ? finding with { Kin = found, Facts = [.. facts.Of(found).Where(fact => subject.Equals(fact.Subject))] }
            : finding;

    private IReadOnlyList<Finding> Fill(Frame frame)
    {
        if (frame is { Without: true, Also: null })
        {
            return [];
        }

        if (frame.Same)
        {
            return [new Verdict(frame, Candidates(frame)).OfSameSubject()];
        }

        // "How many chaired in the two years 2010 and 2011?" is one count.
        if (frame is { Ask: Ask.HowMany, Relation.Exclusive: true, Periods: [var begin, .., var end] } && begin.Start < end.End)
        {
            return Fill(frame with { Periods = [new Period(begin.Start, end.End)] });
        }

        if (frame.Ask is Ask.Who or Ask.List or Ask.HowMany && frame is { Periods.Count: > 1, Sum: false })
        {
            return [.. frame.Periods.SelectMany(period => Fill(frame with { Periods = [period] }))];
        }

        if (frame.Relation.Names)
        {
            return [.. frame.Subjects.Select((subject, place) => new Finding(frame, FindingKind.Named, facts.About(subject)) { Subject = subject, Stands = place == 0 ? frame.NamesRight : null })];
        }

        if (frame.Relation.Everything && frame.Periods.Count > 0)
        {
            List<Fact> during = [.. frame.Periods.Select(period => Reach(frame.Role, period)).SelectMany(facts.During).Distinct()];
            return [new Finding(frame, during.Count > 0 ? FindingKind.Profile : FindingKind.NotCovered, during) { Period = frame.Periods[0] }];
        }

        // A relation without facts stands for what people ask and no source tells.
        var all = Candidates(frame);
        if (Elsewhere(frame, all) is { Count: > 0 } others)
        {
            return [new Finding(frame, FindingKind.Elsewhere, others)];
        }

        if (all.Count == 0 && (frame.Relation.SubjectType is null || frame.Subjects.Count == 0 || frame.Ask == Ask.HowMany))
        {
            return [];
        }

        return frame.Ask switch
        {
            Ask.About => [.. frame.Subjects.Select(subject => new Finding(frame, FindingKind.Profile, About(frame, subject)) { Subject = subject })],
            Ask.IsTrue when frame is { Edge: { } edge, Subjects.Count: > 0 } => [Edges.Judge(frame, all, edge)],
            Ask.IsTrue when _only.Judge(frame, all) is { } only => [only],
            Ask.IsTrue when frame.Pairs.Count > 0 => [.. frame.Pairs.Select(pair => new Verdict(frame with { Subjects = [pair.Subject], Periods = [pair.At] }, all).Of(pair.Subject))],
            Ask.IsTrue when frame.OneOf => [.. frame.Subjects.Select(subject => new Verdict(frame, all).Of(subject)).OrderBy(finding => finding.Kind != FindingKind.Yes)],
            Ask.IsTrue when frame.Subjects.Count > 0 => [.. frame.Subjects.Select(subject => new Verdict(frame, all).Of(subject))],
            Ask.IsTrue => [new Verdict(frame, all).OfStatement()],
            Ask.When when AtOneTime(frame, all) is { } same => [same],
            Ask.HowLong when frame.Outlasts && TermLengths.AsLong(frame, all) is { } equal => [equal],
            Ask.HowLong when frame.Subjects.Count > 0 => [.. frame.Subjects.Select(subject => Of(frame, all, subject)), .. _lengths.Of(frame, all)],
            Ask.When or Ask.What when frame.Subjects.Count > 0 => [.. frame.Subjects.Select(subject => Of(frame, all, subject))],
            Ask.HowMany when frame.Subjects.Count > 0 => [.. frame.Subjects.Select(subject => CountOf(frame, all, subject))],
            Ask.HowMany when frame.Relation.CountOf is { } counted => [ObjectsOf(frame, all, facts.Relations.First(relation => relation.Id == counted))],
            Ask.HowMany => [new Counting(frame, all).Count()],
            Ask.First when frame.EitherSide => [Edges.Find(frame, all, last: false), Edges.Find(frame, all, last: true)],
            Ask.Before or Ask.After when frame is { EitherSide: true, Expected: null } => [new Neighbours(frame with { Ask = Ask.Before }, all).Find(), new Neighbours(frame with { Ask = Ask.After }, all).Find()],
            Ask.Before or Ask.After => [new Neighbours(frame, all).Find()],
            Ask.WhichFirst => Order(frame, all),
            Ask.Together => [Companions.Find(frame, all)],
            Ask.Both => [_both.Find(frame, all)],
            Ask.Repeated => [Repeated(frame, all)],
            Ask.First => [Edges.Find(frame, all, last: false)],
            Ask.Last => [Edges.Find(frame, all, last: true)],
            Ask.Current => [Current(frame, all)],
            Ask.Who or Ask.List or Ask.When when AtRank(frame, all) is { } ranked => [ranked],
            Ask.When or Ask.Who or Ask.List when Reaching(frame, all) is { } reached => [reached],
            Ask.Who or Ask.List or Ask.When when Growing.Find(frame, all) is { } grown => [grown],
            Ask.What or Ask.When => [new Finding(frame, all.Count > 4 ? FindingKind.Listed : FindingKind.Told, all)],
            Ask.HowLong => [new Finding(frame, FindingKind.Listed, all)],
            _ => [AtPeriod(frame, all)],
        };
    }

    // What other sources say where the main ones have nothing of the relation at all, or nothing of the time at which it is asked for what it is.
    private IReadOnlyList<Fact> Elsewhere(Frame frame, IReadOnlyList<Fact> all)
    {
        var silent = all.Count == 0 && frame.Ask != Ask.HowMany;
        var elsewhere = frame is { Relation.Elsewhere: not null, Relation.SubjectType: null, Ask: Ask.What, Periods.Count: > 0 } && all.All(fact => fact.Period is { } own && !own.Overlaps(frame.Periods[0]));
        if (!silent && !elsewhere)
        {
            return [];
        }

        var told = facts.Beside(frame.Relation).Where(fact => (frame.Subjects.Count == 0 || frame.IsAbout(fact))
            && (frame.Object is null || frame.Object.Equals(fact.Object))
            && (frame.Periods.Count == 0 || Meets(fact, frame, frame.Periods[0]) || (silent && fact.Period is null))).ToList();
        var edge = told.Count == 0 ? null : frame.Ask switch { Ask.First => told[0].Period, Ask.Last => told[^1].Period, _ => null };
        return edge is null ? told : told.FindAll(fact => fact.Period == edge);
    }

    // "X 2011": what is told of that time; all of it where that is nothing.
    private IReadOnlyList<Fact> About(Frame frame, Entity subject) =>
        facts.About(subject) is var all && frame.Periods.Count > 0 && all.Where(fact => fact.Period is { } own && frame.Periods.Any(own.Overlaps)).ToList() is { Count: > 0 } then ? then : all;

    // "When did X and Y join?": one sentence, where it was at one time.
    private static Finding? AtOneTime(Frame frame, IReadOnlyList<Fact> all)
    {
        var own = all.Where(frame.IsAbout).ToList();
        return frame.Subjects.Count > 1 && frame.Relation.Shape != RelationShape.Timeless && own.Count == frame.Subjects.Count && own.TrueForAll(fact => fact.Period == own[0].Period && Equals(fact.Object, own[0].Object))
            ? new Finding(frame, FindingKind.Told, own)
            : null;
    }

    // "Which was the sixteenth to join?": all that came in together with it, for among them the sources know no order.
    private static Finding? AtRank(Frame frame, IReadOnlyList<Fact> all) =>
        frame is { Rank: > 0 and var rank, Relation: { Shape: RelationShape.Event or RelationShape.Since, Complete: true } } && rank <= all.Count
            ? new Finding(frame, FindingKind.Told, [.. all.Where(fact => fact.Period == all[rank - 1].Period)])
            : null;

    // "When did it get to 14 members?", "when did it pass ten?": those whose coming in made it that many, or more than that.
    private static Finding? Reaching(Frame frame, IReadOnlyList<Fact> all)
    {
        if (frame is not { Reached: { } number, Relation.Shape: RelationShape.Event or RelationShape.Since } || all.Count < number || number < 1)
        {
            return null;
        }

        if (frame.Passed)
        {
            return all.Count == number ? null : new Finding(frame, FindingKind.Told, [.. all.Where(fact => fact.Period == all[number].Period)]);
        }

        return all.Reach(number) is { } last ? new Finding(frame, FindingKind.Told, [.. all.Where(fact => fact.Period == last)]) : null;
    }

    private IReadOnlyList<Fact> Candidates(Frame frame)
    {
        var all = facts.Of(frame.Relation);
        all = frame.Object is { } wanted && all.Any(fact => wanted.Equals(fact.Object)) ? [.. all.Where(fact => wanted.Equals(fact.Object))] : all;
        if (frame.But.Count == 0)
        {
            return all;
        }

        // "Who besides X chaired in 2010?": where nobody else did, X.
        var others = all.Where(fact => !frame.But.Any(left => left.Equals(fact.Subject))).ToList();
        return (!frame.Relation.Exclusive && (others.Count > 0 || !frame.Asserted || frame.Relation.ObjectType is null)) || others.Exists(fact => frame.Periods.Count == 0 || Meets(fact, frame, frame.Periods[0])) ? others : all;
    }

    private static Finding Of(Frame frame, IReadOnlyList<Fact> all, Entity subject)
    {
        var own = all.Where(fact => subject.Equals(fact.Subject)).ToList();
        return new Finding(frame, own.Count > 0 ? FindingKind.Told : FindingKind.NotNamed, own) { Subject = subject };
    }

    private static Finding CountOf(Frame frame, IReadOnlyList<Fact> all, Entity subject)
    {
        var own = all.Where(fact => subject.Equals(fact.Subject)).ToList();
        return own.Count > 0 ? new Finding(frame, FindingKind.Counted, own) { Count = own.Count, CountAfter = own.Count, Subject = subject, Stands = frame.Claimed?.Judge(own.Count, own.Count) }
            // "Does X run just one of the two?": none.
            : frame.Claimed is not null ? new Verdict(frame with { Ask = Ask.IsTrue, Claimed = null }, all).Of(subject)
            : new Finding(frame, FindingKind.NotNamed, []) { Subject = subject };
    }

    // "Are there three working groups?": a statement stands for things that another relation counts.
    private Finding ObjectsOf(Frame frame, IReadOnlyList<Fact> all, Relation counted)
    {
        var count = facts.Of(counted).Select(fact => fact.Object).Distinct().Count();
        return new Finding(frame, frame.Claimed is null ? FindingKind.Told : frame.Claimed.HoldsOf(count, count) ? FindingKind.Yes : FindingKind.No, all);
    }

    /// <summary>Who (at a period), or the list of all.</summary>
    internal static Finding AtPeriod(Frame frame, IReadOnlyList<Fact> all)
    {
        if (frame is { Every: true, Periods.Count: 0, Object: null } && ForAll(all) is { Count: > 0 } own)
        {
            // "Is there one that has a hand in both groups?"
            return new Finding(frame, FindingKind.Told, own) { Stands = frame.Asserted ? true : null };
        }

        if (frame.Periods.Count == 0)
        {
            // The co-chairs of two groups read better line by line, too.
            var several = all.Select(fact => fact.Object).Distinct().Count() > 1;
            var nobody = frame is { Relation.Exclusive: false, But: var but } && all.Any(fact => but.Any(left => left.Equals(fact.Subject)));
            return new Finding(nobody ? frame with { But = [] } : frame, all.Count > 4 || several ? FindingKind.Listed : FindingKind.Told, all) { Stands = frame is { But.Count: > 0, Asserted: true } ? !nobody : null };
        }

        var period = frame.Periods[0];
        var meant = all.Where(fact => Meets(fact, frame, period)).ToList();
        // "The members since 2008?", when none came in: those that came in later.
        meant = meant.Count == 0 && frame is { Role: PeriodRole.Since, Relation.Shape: RelationShape.Since } ? [.. all.Where(fact => fact.Period is { } own && own.Start >= period.Start)] : meant;
        if (meant.Count == 0)
        {
            // "Who joined after 2010?": of the year itself nothing is asked.
            return frame.But.Count > 0 ? new Finding(frame, FindingKind.NoneInBoth, [])
                : frame.Role is PeriodRole.After or PeriodRole.Before
                ? new Finding(frame, FindingKind.NoneBeyond, []) { Period = period, Subject = all.Count == 0 ? null : frame.Role == PeriodRole.After ? all[^1].Subject : all[0].Subject }
                : new Finding(frame, FindingKind.NotCovered, Nearest(all, period)) { Period = period };
        }

        return new Finding(frame, meant.Count > 4 ? FindingKind.Listed : FindingKind.Told, meant)
        {
            Period = period,
            // "Did anyone but X chair in 2010?", "did X or Y chair in 2011?": where neither of them did.
            Stands = frame is { But.Count: > 0, Asserted: true } ? !meant.Exists(fact => frame.But.Any(left => left.Equals(fact.Subject)))
                : frame is { Relation.Exclusive: true, Asserted: true, Subjects.Count: > 1 } && !meant.Exists(frame.IsAbout) ? false
                : null,
            Gaps = frame.Relation.Exclusive && frame.Role == PeriodRole.At && frame.But.Count == 0 ? Coverage.Gaps(period, meant) : [],
        };
    }

    // "Which agency is in both groups?": those of whom it holds for every object.
    internal static List<Fact> ForAll(IReadOnlyList<Fact> all)
    {
        var objects = all.Select(fact => fact.Object).Distinct().Count();
        return [.. all.GroupBy(fact => fact.Subject).Where(own => own.Select(fact => fact.Object).Distinct().Count() == objects).SelectMany(own => own)];
    }

    /// <summary>Whether a fact belongs to a period in the way that the question uses it.</summary>
    internal static bool Meets(Fact fact, Frame frame, Period period) => fact.Period is { } own && frame.Role switch
    {
        PeriodRole.Before => own.Start < period.Start,
        PeriodRole.After => frame.Relation.Shape == RelationShape.Span ? own.End > period.End : own.Start > period.End,
        // "Who has been a member since 2007?": those that came in then.
        PeriodRole.Since => frame.Relation.Shape == RelationShape.Since ? own.Overlaps(period) : own.End >= period.AsStart,
        PeriodRole.Until => own.Start <= period.AsEnd,
        _ => frame.Relation.Shape == RelationShape.Since ? own.Start <= period.End : own.Overlaps(period),
    };

    /// <summary>The last facts before a period and the first ones after it.</summary>
    internal static IReadOnlyList<Fact> Nearest(IReadOnlyList<Fact> all, Period period)
    {
        var before = all.LastOrDefault(fact => fact.Period is { } own && own.End < period.Start);
        var after = all.FirstOrDefault(fact => fact.Period is { } own && own.Start > period.End);
        return [.. all.Where(fact => (before is not null && fact.Period == before.Period) || (after is not null && fact.Period == after.Period))];
    }

    private static IReadOnlyList<Finding> Order(Frame frame, IReadOnlyList<Fact> all)
    {
        var firsts = frame.Subjects.Select(subject => all.FirstOrDefault(fact => subject.Equals(fact.Subject))).ToList();
        if (firsts.Contains(null))
        {
            // Of those that are named it is told when, and of the others that they are not.
            return [.. frame.Subjects.OrderBy(subject => all.All(fact => !subject.Equals(fact.Subject))).Select(subject => Of(frame, all, subject))];
        }

        var ordered = firsts.OfType<Fact>().OrderBy(fact => fact.Period?.Start).ToList();
        var same = ordered[0].Period == ordered[^1].Period;
        var then = frame is not { Relation.Exclusive: true, Role: PeriodRole.At, Periods: [var at] } || !all.Any(fact => fact.Period is { } term && term.Overlaps(at)) || ordered.TrueForAll(fact => fact.Period is { } own && own.Overlaps(at));
        return
        [
            new Finding(frame, same ? FindingKind.SameTime : FindingKind.Ordered, ordered)
            {
                Stands = frame.Compares is not null && !then ? false : frame.Compares switch
                {
                    TimeOrder.Same => same,
                    TimeOrder.SameYear => ordered[0].Period?.Start.Year == ordered[^1].Period?.Start.Year,
                    TimeOrder.Earlier => firsts.Zip(firsts.Skip(1)).All(pair => pair.First!.Period?.Start < pair.Second!.Period?.Start),
                    TimeOrder.Later => !same && ordered[0] != firsts[0],
                    _ => null,
                },
            },
        ];
    }

    private static Finding Repeated(Frame frame, IReadOnlyList<Fact> all)
    {
        var repeated = all.GroupBy(fact => fact.Subject).Where(group => group.Count() > 1).SelectMany(group => group).ToList();
        return repeated.Count > 0
            ? new Finding(frame, frame.Asserted ? FindingKind.Yes : FindingKind.Told, repeated)
            : new Finding(frame, FindingKind.NoneRepeated, all) { Stands = frame.Asserted ? false : null };
    }

    private static Finding Current(Frame frame, IReadOnlyList<Fact> all)
    {
        if (frame.Relation.Shape is RelationShape.Since or RelationShape.Timeless || all.Count == 0)
        {
            return new Finding(frame, all.Count > 4 ? FindingKind.Listed : FindingKind.Told, all);
        }

        var date = all[^1].Evidence.Source.AsOf;
        var standing = all.Where(fact => fact.Period is { } own && own.Overlaps(date)).ToList();
        return new Finding(frame, FindingKind.Told, standing.Count > 0 ? standing : [all[^1]]);
    }
}
