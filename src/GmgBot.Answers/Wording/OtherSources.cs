using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Wording;

/// <summary>Where the main sources are silent, tells what other sources say; and where one differs, or says more, that it does.</summary>
internal sealed class OtherSources
{
    private readonly FactBase _facts;
    private readonly Teller _teller;
    private readonly Attribution _attribution;
    private readonly OtherNeighbours _neighbours;
    private readonly FurtherFacts _further;

    public OtherSources(FactBase facts, LanguagePack pack)
    {
        _facts = facts;
        _teller = new Teller(pack);
        _attribution = new Attribution(_teller, pack.Language);
        _neighbours = new OtherNeighbours(facts, _teller, _attribution);
        _further = new FurtherFacts(facts, _teller, _attribution);
    }

    /// <summary>The finding without the gaps that another source fills, and without a verdict on a number that another source raises.</summary>
    public Finding Narrow(Finding finding) => finding.Gaps.Count == 0 && finding.Stands is null ? finding : finding with
    {
        Stands = finding is { Kind: FindingKind.Counted, Subject: { } subject } && _facts.Beside(finding.Frame.Relation).Any(fact => subject.Equals(fact.Subject) && fact.Disputes is null) ? null : finding.Stands,
        Gaps = [.. finding.Gaps.SelectMany(gap => Coverage.Gaps(gap, _facts.Beside(finding.Frame.Relation, gap)))],
    };

    /// <summary>The draft as it is; or one that says first that the main sources do not say, and then who does; or one with a word about what differs, goes on or came later.</summary>
    /// <param name="finding">What the main sources say.</param>
    /// <param name="draft">Its wording.</param>
    /// <param name="namesTopic">Whether the question names the thing that the relation is about: the handbook, not just what was published.</param>
    public Draft Complete(Finding finding, Draft draft, bool namesTopic)
    {
        var completed = finding switch
        {
            _ when IsAfterTheEnd(finding) => _attribution.Silent(finding.Frame.Relation, [_facts.End!]),
            { Kind: FindingKind.Elsewhere } => Elsewhere(finding),
            { Frame: { Relation.Exclusive: true, Ask: Ask.Before or Ask.After }, Kind: FindingKind.NotCovered or FindingKind.NoneBeyond or FindingKind.NotNamed } => _neighbours.Complete(finding, draft),
            { Kind: FindingKind.NotCovered or FindingKind.NoneBeyond, Period: { } period } => NotCovered(finding, period, draft),
            { Kind: FindingKind.NotNamed, Subject: { } subject } => NotNamed(finding, subject, draft),
            _ when IsLater(finding) => Later(finding, finding.Frame.Periods[0], draft, namesTopic),
            _ => Disputed(finding, _further.Add(finding, draft, namesTopic)),
        };
        return finding.Frame.Today && finding.Kind != FindingKind.Elsewhere && _facts.End is { } end && completed.Outcome != Outcome.NotInSources ? Since(finding, completed, end) : completed;
    }

    // "Who chaired in 2025?", of a group that was replaced before.
    private bool IsAfterTheEnd(Finding finding) => finding.Frame is { Relation.Shape: RelationShape.Since or RelationShape.Span, Periods: [var asked, ..], Role: PeriodRole.At or PeriodRole.Since or PeriodRole.After }
        && _facts.End is { Period: { } end } && asked.Start > end.End;

    private Draft NotCovered(Finding finding, Period period, Draft draft)
    {
        var frame = finding.Frame;
        var relation = frame.Relation;
        var told = relation.Everything ? _facts.BesideDuring(period) : [.. _facts.Beside(relation).Where(fact => FactFinder.Meets(fact, frame, period))];
        told = told.Count == 0 && frame.Subjects.Count == 0 && (IsLater(finding) || frame.Role == PeriodRole.After) ? _facts.BesideCounts(relation, frame.Role switch
        {
            PeriodRole.After => new Period(period.End.AddDays(1), DateOnly.MaxValue),
            PeriodRole.Since => new Period(period.Start, DateOnly.MaxValue),
            _ => period,
        }) : told;
        if (told.Count == 0)
        {
            return finding.Kind == FindingKind.NotCovered && relation.Exclusive ? Nearest(finding, period, draft) : draft;
        }

        if (frame.Ask == Ask.IsTrue && frame.Subjects.Count > 0 && finding.Subject is { } subject && Judged(finding, subject, told) is { } judged)
        {
            return judged;
        }

        var gaps = relation.Everything || !relation.Exclusive || frame.Role != PeriodRole.At ? [] : Coverage.Gaps(period, told);
        return gaps.Count == 0 ? _attribution.Silent(relation, told) : _attribution.Silent(relation, told, gap: _teller.Gap(relation, gaps));
    }

    // What comes nearest may stand in another source.
    private Draft Nearest(Finding finding, Period period, Draft draft)
    {
        var relation = finding.Frame.Relation;
        var others = _facts.Beside(relation).Where(fact => fact.Period is not null && fact.Disputes is null).ToList();
        var nearest = FactFinder.Nearest([.. _facts.Of(relation).Concat(others).OrderBy(fact => fact.Period?.Start)], period);
        var told = nearest.Where(others.Contains).ToList();
        var main = nearest.Except(told).ToList();
        return told.Count == 0 ? draft : _attribution.Behind(draft with
        {
            Text = _teller.Say(relation, "not-covered", finding.Subject, period) + (main.Count == 0 ? "" : " " + _teller.Say(relation, "nearest", sentence: _teller.Tell(relation, main))),
            Facts = main,
            Aside = told,
        }, relation, told);
    }

    private Draft NotNamed(Finding finding, Entity subject, Draft draft)
    {
        var frame = finding.Frame;
        var relation = frame.Relation;
        var subjects = frame.Ask is Ask.WhichFirst or Ask.Together ? frame.Subjects : [subject];
        var told = _facts.Beside(relation).Where(fact => subjects.Any(named => named.Equals(fact.Subject))).ToList();
        if (finding.Kin is not null)
        {
            return draft;
        }

        if (told.Count == 0)
        {
            // Of a later time they name some members and count all: whom they do not name may still have been one.
            return IsLater(finding) && relation.Complete && _facts.BesideCounts(relation, frame.Periods[0]) is { Count: > 0 } counts
                ? _attribution.Behind(draft with { Text = _teller.Say(relation, "page-not-named", subject), Verdict = null, Aside = counts }, relation, counts)
                : draft;
        }

        // Where the main sources name all, they do say that it is not among them, as far as they reach.
        return relation.Complete && frame.Ask == Ask.IsTrue && !IsLater(finding)
            ? _attribution.Behind(draft with
            {
                Text = _teller.Say(relation, "page-not-named", subject),
                Aside = told,
                Outcome = draft.Outcome == Outcome.NotInSources ? Outcome.OtherSource : draft.Outcome,
            }, relation, told)
            : frame.Ask == Ask.IsTrue && Judged(finding, subject, told) is { } judged ? judged
            : _attribution.Silent(relation, told);
    }

    // Yes or no, by what other sources say; null where they leave it open. The verdict stays that of the main sources, which give none.
    private Draft? Judged(Finding finding, Entity subject, IReadOnlyList<Fact> told)
    {
        var frame = finding.Frame;
        var judged = told.All(fact => fact.Period is not null) ? new Verdict(frame with { Supposed = false, Now = false }, told).Of(subject) : finding;
        var whole = judged.Facts.Any(fact => subject.Equals(fact.Subject)) || (frame.Periods is [var asked, ..] && Coverage.Gaps(asked, judged.Facts).Count == 0);
        return judged.Kind == FindingKind.Yes ? _attribution.Silent(frame.Relation, judged.Facts, "yes-according-to")
            : judged.Kind is FindingKind.No or FindingKind.NotCovered && judged.Facts.Count > 0 && whole ? _attribution.Silent(frame.Relation, judged.Facts, "no-according-to")
            : null;
    }

    // "Was there a working group on human rights?": not to the main sources, which name all that there were; but another one knows it.
    private Draft Elsewhere(Finding finding)
    {
        var main = _facts.Relations.FirstOrDefault(other => (other.Complete || other.CountOf is not null) && other.Elsewhere == finding.Frame.Relation.Id);
        return main is not null && finding.Frame.Asserted && finding.Frame.Subjects.Count == 0 && _facts.Of(main) is { Count: > 0 } instead
            ? _attribution.Behind(new Draft(_teller.Say(main, "page-denies", sentence: _teller.Tell(main, instead)), [], instead, false, Outcome.Answered) { Aside = finding.Facts }, main, finding.Facts)
            : _attribution.Silent(finding.Frame.Relation, finding.Facts);
    }

    // Whether a question is about a time after that for which the main sources speak.
    private bool IsLater(Finding finding) => finding.Frame is { Periods: [var asked, ..], Role: PeriodRole.At or PeriodRole.Since }
        && _facts.Of(finding.Frame.Relation) is [var main, ..] && asked.Start > main.Evidence.Source.AsOf.End;

    private Draft Later(Finding finding, Period period, Draft draft, bool namesTopic)
    {
        var relation = finding.Frame.Relation;
        var others = relation.Elsewhere is null || relation.SubjectType is not null ? [] : _facts.Beside(relation).Where(fact => fact.Period is not { } own || own.Overlaps(period)).ToList();
        if (relation.Shape == RelationShape.Timeless)
        {
            return AsOfThen(finding, _attribution.Behind(draft, relation, others) with { Aside = others });
        }

        // "Did it publish anything in 2017?": not what the main sources tell of.
        if (finding.Kind == FindingKind.No && !namesTopic && others.Count > 0)
        {
            return _attribution.Silent(relation, others, finding.Frame.Asserted ? "yes-according-to" : "according-to");
        }

        if (relation.Shape != RelationShape.Since || finding.Subject is not null)
        {
            return draft;
        }

        var counts = _facts.BesideCounts(relation, period);
        var joined = _facts.Beside(relation).Where(fact => fact.Period is { } own ? own.Start <= period.End : fact.Evidence.Source.AsOf.Overlaps(period)).ToList();
        return finding.Kind == FindingKind.Counted ? CountedLater(finding, draft, counts, [.. joined.Where(fact => fact.Period is { } own && own.Overlaps(period))], joined.Count == 0)
            : finding.Kind == FindingKind.Listed && joined.Count > 0 ? AsOfThen(finding, draft with { Text = _teller.Say(relation, "list") }, [.. joined, .. counts])
            : draft;
    }

    private Draft CountedLater(Finding finding, Draft draft, IReadOnlyList<Fact> counts, IReadOnlyList<Fact> joined, bool unchanged)
    {
        if ((unchanged && counts.All(fact => fact.Counts?.Number == finding.CountAfter)) || counts.Count + joined.Count == 0)
        {
            return draft;
        }

        var numbers = counts.Select(fact => fact.Counts?.Number).OfType<int>().ToList();
        var verdict = finding.Frame.Claimed is not { } claimed || numbers.Count < counts.Count ? null : (bool?)numbers.Exists(number => claimed.HoldsOf(number, number));
        IReadOnlyList<Fact> told = verdict == true ? [.. counts.Where(fact => fact.Counts is { } count && finding.Frame.Claimed!.HoldsOf(count.Number, count.Number))] : [.. counts, .. joined];
        return _attribution.Silent(finding.Frame.Relation, told, verdict switch { true => "yes-according-to", false => "no-according-to", _ => "according-to" });
    }

    private Draft Disputed(Finding finding, Draft draft)
    {
        var frame = finding.Frame;
        if (finding.Facts is not [var fact] || frame.Relation.Shape != RelationShape.Span || _facts.Disputing(fact) is not [var other, ..] || other.Period is not { } period
            || (frame.Periods is [var asked, ..] ? !Coverage.Gaps(period, [fact]).Any(asked.Overlaps) : frame.Ask is not (Ask.When or Ask.HowLong)))
        {
            return draft;
        }

        return draft with { Text = $"{draft.Text} {_attribution.Differs(other)}", Aside = [.. draft.Aside, other] };
    }

    // What became of the group, in front of a list or behind a sentence. "Does X still chair?": it did at the date of the source.
    private Draft Since(Finding finding, Draft draft, Fact end)
    {
        if (draft.Verdict == true && finding.Frame.Relation.Exclusive)
        {
            draft = draft with { Text = Now(finding, _teller.Tell(finding.Frame.Relation, finding.Facts), "yes-now") };
        }

        return draft.Items.Count == 0 ? _attribution.Behind(draft with { Aside = [.. draft.Aside, end] }, finding.Frame.Relation, [end]) : AsOfThen(finding, draft, [end]);
    }

    private Draft AsOfThen(Finding finding, Draft draft, params IReadOnlyList<Fact> first)
    {
        var relation = finding.Frame.Relation;
        return draft with { Text = string.Join(' ', [.. first.Count > 0 && !finding.Frame.Today ? [_teller.Say(relation, "silent")] : Array.Empty<string>(), .. _attribution.BySource(first), Now(finding, draft.Text)]), Aside = [.. draft.Aside, .. first] };
    }

    private string Now(Finding finding, string sentence, string key = "now") =>
        _teller.Say(finding.Frame.Relation, key, sentence: sentence, asOf: _teller.Periods.Write(finding.Facts[0].Evidence.Source.AsOf, "bare"));
}
