using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Wording;

/// <summary>Where the main sources are silent, tells what other sources say, each by its name and date; and where one differs, that it does.</summary>
internal sealed class OtherSources(FactBase facts, LanguagePack pack)
{
    private readonly Teller _teller = new(pack);

    /// <summary>The draft as it is; or one that says first that the main sources do not say, and then who does; or one with a word about what differs or came later.</summary>
    public Draft Complete(Finding finding, Draft draft)
    {
        var completed = finding switch
        {
            _ when IsAfterTheEnd(finding) => Silent(finding, [facts.End!]),
            { Kind: FindingKind.Elsewhere } => Elsewhere(finding),
            { Kind: FindingKind.NotCovered, Period: { } period } => NotCovered(finding, period, draft),
            { Kind: FindingKind.NotNamed, Subject: { } subject } => NotNamed(finding, subject, draft),
            { Kind: FindingKind.Profile, Subject: { } subject, Facts.Count: 0 } when facts.BesideAbout(subject) is { Count: > 0 } told => Silent(finding, told),
            _ when IsLater(finding) => Later(finding, finding.Frame.Periods[0], draft),
            _ => Disputed(finding, draft),
        };
        return finding.Frame.Today && finding.Kind != FindingKind.Elsewhere && facts.End is { } end && completed.Outcome != Outcome.NotInSources ? Since(finding, completed, end) : completed;
    }

    // "Who chaired in 2025?", of a group that was replaced before.
    private bool IsAfterTheEnd(Finding finding) => finding.Frame is { Relation.Shape: RelationShape.Since or RelationShape.Span, Periods: [var asked, ..] }
        && facts.End is { Period: { } end } && asked.Start > end.End;

    private Draft NotCovered(Finding finding, Period period, Draft draft)
    {
        var relation = finding.Frame.Relation;
        var told = relation.Everything ? facts.BesideDuring(period) : facts.Beside(relation, period);
        if (told.Count == 0)
        {
            return draft;
        }

        var gaps = relation.Everything || !relation.Exclusive ? [] : Coverage.Gaps(period, told).Select(gap => _teller.Say(relation, "gap", period: gap));
        var silent = Silent(finding, told);
        return silent with { Text = string.Join(' ', [silent.Text, .. gaps]) };
    }

    private Draft NotNamed(Finding finding, Entity subject, Draft draft)
    {
        var frame = finding.Frame;
        var told = facts.Beside(frame.Relation).Where(fact => subject.Equals(fact.Subject)).ToList();
        if (told.Count == 0 || finding.Kin is not null)
        {
            return draft;
        }

        // Where the main sources name all, they do say that it is not among them, as far as they reach.
        return frame.Relation.Complete && !IsLater(finding)
            ? draft with
            {
                Text = string.Join(' ', [_teller.Say(frame.Relation, "page-not-named", subject), .. BySource(told)]),
                Aside = told,
                Outcome = draft.Outcome == Outcome.NotInSources ? Outcome.OtherSource : draft.Outcome,
            }
            : Silent(finding, told);
    }

    // "Was there a working group on human rights?": not to the main sources, which name all that there were; but another one knows it.
    private Draft Elsewhere(Finding finding)
    {
        var main = facts.Relations.FirstOrDefault(other => (other.Complete || other.CountOf is not null) && other.Elsewhere == finding.Frame.Relation.Id);
        return main is not null && finding.Frame.Asserted && finding.Frame.Subjects.Count == 0 && facts.Of(main) is { Count: > 0 } instead
            ? new Draft(string.Join(' ', [_teller.Say(main, "no", sentence: _teller.Tell(main, instead)), .. BySource(finding.Facts)]), [], instead, false, Outcome.Answered) { Aside = finding.Facts }
            : Silent(finding, finding.Facts);
    }

    // Whether a question is about a time after that for which the main sources speak.
    private bool IsLater(Finding finding) => finding.Frame is { Periods: [var asked, ..], Role: Questions.PeriodRole.At }
        && facts.Of(finding.Frame.Relation) is [var main, ..] && asked.Start > main.Evidence.Source.AsOf.End;

    private Draft Later(Finding finding, Period period, Draft draft)
    {
        var relation = finding.Frame.Relation;
        if (relation.Shape == RelationShape.Timeless)
        {
            var others = relation.Elsewhere is null ? [] : facts.Beside(relation);
            return AsOfThen(finding, draft with { Text = string.Join(' ', [draft.Text, .. BySource(others)]), Aside = others });
        }

        if (relation.Shape != RelationShape.Since || finding.Subject is not null)
        {
            return draft;
        }

        var counts = facts.BesideCounts(relation, period);
        var joined = facts.Beside(relation).Where(fact => fact.Period is { } own && own.Start <= period.End).ToList();
        var confirmed = joined.Count == 0 && counts.All(fact => fact.Counts?.Number == finding.CountAfter);
        return finding.Kind == FindingKind.Counted ? confirmed ? draft : Silent(finding, [.. counts, .. joined.Where(fact => fact.Period!.Value.Overlaps(period))]) is { Facts.Count: > 0 } told ? told : draft
            : finding.Kind == FindingKind.Listed && joined.Count > 0 ? AsOfThen(finding, draft with { Text = _teller.Say(relation, "list") }, [.. joined, .. counts])
            : draft;
    }

    private Draft Disputed(Finding finding, Draft draft)
    {
        var frame = finding.Frame;
        if (finding.Facts is not [var fact] || frame.Relation.Shape != RelationShape.Span || facts.Disputing(fact) is not [var other, ..] || other.Period is not { } period
            || (frame.Periods is [var asked, ..] ? !Coverage.Gaps(period, [fact]).Any(asked.Overlaps) : frame.Ask is not (Ask.When or Ask.HowLong)))
        {
            return draft;
        }

        return draft with { Text = draft.Text + " " + Say("differs", other.Evidence.Source, [other]), Aside = [other] };
    }

    // What became of the group, in front of a list or behind a sentence.
    private Draft Since(Finding finding, Draft draft, Fact end)
    {
        var told = Say("according-to", end.Evidence.Source, [end]);
        return draft.Items.Count == 0 ? draft with { Text = $"{draft.Text} {told}", Aside = [end] }
            : AsOfThen(finding, draft, [end]);
    }

    private Draft AsOfThen(Finding finding, Draft draft, params IReadOnlyList<Fact> first)
    {
        var asOf = _teller.Periods.Write(finding.Facts[0].Evidence.Source.AsOf, "bare");
        return draft with { Text = string.Join(' ', [.. first.Count > 0 && !finding.Frame.Today ? [_teller.Say(finding.Frame.Relation, "silent")] : Array.Empty<string>(), .. BySource(first), _teller.Say(finding.Frame.Relation, "now", sentence: draft.Text, asOf: asOf)]), Aside = [.. draft.Aside, .. first] };
    }

    private Draft Silent(Finding finding, IReadOnlyList<Fact> told) => new(string.Join(' ', [_teller.Say(finding.Frame.Relation, "silent"), .. BySource(told)]), [], told, null, Outcome.OtherSource);

    private IEnumerable<string> BySource(IReadOnlyList<Fact> told) => told.GroupBy(fact => fact.Evidence.Source).Select(group => Say("according-to", group.Key, [.. group]));

    private string Say(string key, Source source, IReadOnlyList<Fact> told) => _teller.Say(
        told[0].Relation,
        key,
        sentence: string.Join(' ', [.. told.GroupBy(fact => fact.Relation).Select(group => _teller.Tell(group.Key, [.. group])), .. told.Select(fact => fact.Note?[pack.Language]).OfType<string>()]),
        asOf: _teller.Periods.Write(source.AsOf, "bare"),
        names: source.Publisher.GetValueOrDefault(pack.Language) ?? source.Publisher.Values.First());
}
