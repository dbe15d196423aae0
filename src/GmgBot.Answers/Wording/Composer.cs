using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Wording;

/// <summary>Puts findings into words, the same way for every relation.</summary>
internal sealed class Composer(LanguagePack pack, IReadOnlyList<LanguagePack> packs)
{
    private readonly Teller _teller = new(pack);

    public Draft Compose(Finding finding)
    {
        var frame = finding.Frame;
        var relation = frame.Relation;
        var draft = finding.Kind switch
        {
            // What a sentence counts would be too many: "of six bodies".
            FindingKind.Told when LeavesOut(frame) => Listed(finding),
            FindingKind.Told => Told(finding),
            FindingKind.Listed => Listed(finding),
            FindingKind.Counted => Counted(finding),
            FindingKind.Yes => Yes(finding),
            FindingKind.No => No(finding),
            FindingKind.NotCovered => NotCovered(finding),
            FindingKind.TooFine => new Draft(_teller.Say(relation, "no-finer", sentence: Tell(relation, finding.Facts)), [], finding.Facts, null, Outcome.NotInSources),
            FindingKind.NotNamed => NotNamed(finding),

            // Worded as what other sources say.
            FindingKind.Elsewhere => new Draft("", [], finding.Facts, null, Outcome.NotInSources),
            FindingKind.NoneBeyond => new Draft(_teller.Say(relation, frame.Ask == Ask.Before || frame.Role == PeriodRole.Before ? "none-before" : "none-after", finding.Subject, finding.Period), [], [], null, Outcome.NotInSources),
            FindingKind.Ordered => Answered(Say(finding, frame.Edge == Ask.Last ? "ordered-last" : finding.Facts.Count == 2 ? "ordered-two" : "ordered", finding.Facts)),
            FindingKind.SameTime => Answered(Say(finding, "same-time", finding.Facts)) with { Verdict = frame.Asserted ? true : null },
            FindingKind.NoneInBoth => Answered(new Draft(_teller.Say(relation, "none-in-both"), [], [], null, Outcome.Answered)),
            FindingKind.NoneRepeated => Listed(finding) with { Text = _teller.Say(relation, "none-repeated") },
            FindingKind.Profile => Profile(finding),
            FindingKind.Named => Named(finding),
            _ => throw new InvalidOperationException($"There is no wording for {finding.Kind}."),
        };
        draft = frame.AgeAt is { } at && Years(finding.Facts, at) is > 0 and var years ? draft with { Text = _teller.Say(relation, "age", period: at, sentence: draft.Text, count: years) } : draft;
        if (frame.Beyond is { } beyond && !frame.Relation.Names && draft.Verdict != false && finding is { Stands: not false, Kind: not (FindingKind.Yes or FindingKind.Elsewhere), IsAnswer: true } && draft.Outcome == Outcome.Answered)
        {
            return draft with { Text = _teller.Say(relation, beyond, sentence: draft.Text), Verdict = null, Outcome = Outcome.NotInSources };
        }

        return finding.Stands is { } stands ? draft with { Text = _teller.Say(relation, frame.Negated && stands != frame.Denied ? "yes-contrary" : stands ? "stands" : "stands-not", sentence: draft.Text), Verdict = stands } : draft;
    }

    // Where the sources name all, whoever is left out leaves "the others".
    private static bool LeavesOut(Frame frame) => frame is { But.Count: > 0, Subjects.Count: 0, Relation.Complete: true };

    // The whole years from what is told to the end of a period.
    private static int Years(IReadOnlyList<Fact> facts, Period at) => facts is [{ Period: { } born }, ..] ? at.End.Year - born.Start.Year - (at.End < born.Start.AddYears(at.End.Year - born.Start.Year) ? 1 : 0) : 0;

    private static Draft Answered(Draft draft) => draft with { Outcome = Outcome.Answered };

    private Draft Say(Finding finding, string key, IReadOnlyList<Fact> facts)
    {
        var relation = finding.Frame.Relation;
        return new Draft(_teller.Say(relation, key, facts[0].Subject, facts[0].Period, Tell(relation, facts), other: facts[^1].Subject), [], facts, null, Outcome.Answered);
    }

    private Draft Told(Finding finding)
    {
        var frame = finding.Frame;
        var text = Tell(frame.Relation, finding.Facts);
        if (finding.IsOfNow)
        {
            text = _teller.Say(frame.Relation, "now", sentence: text, asOf: AsOf(finding.Facts[0].Evidence.Source));
        }

        if (frame.Ask is Ask.First or Ask.Last && _teller.Phrases.Has(frame.Relation + ".first-known") && frame.Subjects.Count == 0 && frame.Periods.Count == 0)
        {
            text += " " + _teller.Say(frame.Relation, frame.Ask == Ask.First ? "first-known" : "last-known");
        }

        var isWhy = frame.Supposed && frame.Relation.SubjectType is not null;
        if (isWhy)
        {
            text = _teller.Say(frame.Relation, "why-unknown", sentence: text);
        }

        text = finding.Gaps.Count == 0 ? text : $"{text} {_teller.Gap(frame.Relation, finding.Gaps)}";
        return new Draft(text, [], [.. finding.Facts, .. frame.Through], null, isWhy ? Outcome.NotInSources : Outcome.Answered);
    }

    private Draft Listed(Finding finding)
    {
        var relation = finding.Frame.Relation;
        var oneByOne = relation.Shape == RelationShape.Span || finding.Facts.All(fact => fact.Period == finding.Facts[0].Period && Equals(fact.Object, finding.Facts[0].Object));
        var groups = (oneByOne ? finding.Facts.Select(fact => (IReadOnlyList<Fact>)[fact])
            : finding.Facts.GroupBy(fact => (fact.Period, fact.Object)).Select(group => (IReadOnlyList<Fact>)[.. group])).ToList();
        if (finding.Frame.Totals && _teller.Phrases.Has(relation + ".list-totals"))
        {
            return Totals(relation, groups);
        }

        if (finding.Frame.Sizes && _teller.Phrases.Has(relation + ".list-sizes"))
        {
            return Sizes(relation, groups);
        }

        var key = LeavesOut(finding.Frame) ? "list-except" : finding.Frame is { Without: true, Also: not null } ? "list-without" : finding.Period is not null && Dated(finding.Frame.Role) is var dated && _teller.Phrases.Has(relation + "." + dated) ? dated : "list";
        var text = _teller.Say(relation, key, period: finding.Period, count: finding.Facts.Count);
        text = finding.Gaps.Count == 0 ? text : $"{_teller.Gap(relation, finding.Gaps)} {text}";
        var isWhy = finding.Frame.Supposed && relation.SubjectType is not null;
        text = isWhy ? _teller.Say(relation, "why-unknown", sentence: text) : text;

        return new Draft(text, [.. groups.Select(group => _teller.Item(relation, group))], [.. finding.Facts, .. finding.Frame.Through], null, isWhy ? Outcome.NotInSources : Outcome.Answered)
        {
            Rows = Rows(relation, groups),
        };
    }

    // The heading of a list that is asked for at a time, or on one side of it.
    private static string Dated(PeriodRole role) => role switch
    {
        PeriodRole.Before => "list-before",
        PeriodRole.After => "list-after",
        PeriodRole.Since => "list-since",
        _ => "list-at",
    };

    // How many there were after each group of facts, in their order in time.
    private Draft Totals(Relation relation, List<IReadOnlyList<Fact>> groups)
    {
        var total = 0;
        var items = groups.ConvertAll(group => _teller.Say(relation, "item-total", period: group[0].Period, count: total += group.Count, names: _teller.Names.Join([.. group.Subjects().Select(_teller.Names.Short)])));
        return new Draft(_teller.Say(relation, "list-totals"), items, [.. groups.SelectMany(group => group)], null, Outcome.Answered);
    }

    // How many there were in each group of facts, as they are compared.
    private Draft Sizes(Relation relation, List<IReadOnlyList<Fact>> groups) => new(_teller.Say(relation, "list-sizes"),
        groups.ConvertAll(group => _teller.Say(relation, "item-size", period: group[0].Period, count: group.Count, names: _teller.Names.Join([.. group.Subjects().Select(_teller.Names.Short)]))), [.. groups.SelectMany(group => group)], null, Outcome.Answered);

    private IReadOnlyList<ListedRow> Rows(Relation relation, List<IReadOnlyList<Fact>> groups)
    {
        var writer = new RowWriter(_teller);
        var rows = groups.Select(group => writer.Write(relation, group)).OfType<ListedRow>().ToList();
        return rows.Count == groups.Count ? rows : [];
    }

    private Draft Counted(Finding finding)
    {
        var relation = finding.Frame.Relation;
        var names = finding.Count <= 6 ? _teller.Names.Join([.. finding.Facts.Subjects().Select(_teller.Names.Short)]) : "";
        var key = finding.Frame.Handovers ? finding.Count == 0 ? "no-handover" : "count-handovers" : LeavesOut(finding.Frame) ? "count-except" : finding.Frame.Ask == Ask.Both ? "count-both" : finding.Subject is not null ? "count-subject" : finding.Count != finding.CountAfter ? "count-change" : finding.Period is null ? "count"
            : (finding.Frame.Role != PeriodRole.At || finding.Frame.Sum) && relation.Shape != RelationShape.Since ? "count-part" : "count-at";
        var text = _teller.Say(relation, key, finding.Subject, finding.Period, Tell(relation, finding.Facts.Count <= 6 ? finding.Facts : []), finding.Count, finding.CountAfter, AsOf(finding.Facts[0].Evidence.Source), names: names);
        return new Draft(text, [], [.. finding.Facts, .. finding.Frame.Through], null, Outcome.Answered);
    }

    private Draft Yes(Finding finding)
    {
        var frame = finding.Frame;
        if (frame.Beyond is { } beyond)
        {
            return new Draft(_teller.Say(frame.Relation, beyond, sentence: Tell(frame.Relation, finding.Facts)), [], finding.Facts, null, Outcome.NotInSources);
        }

        if (frame.Supposed && frame.Relation.SubjectType is null)
        {
            // "Why was it renamed?" is no question of yes or no: the statement is what there is to say.
            return Told(finding);
        }

        var sentence = Tell(frame.Relation, finding.Facts);
        return frame.Supposed
            ? new Draft(_teller.Say(frame.Relation, "why-unknown", sentence: sentence), [], finding.Facts, null, Outcome.NotInSources)
            : new Draft(_teller.Say(frame.Relation, frame is { Negated: true, Denied: false } ? "yes-contrary" : "yes", finding.Subject, finding.Period, sentence), [], finding.Facts, true, Outcome.Answered);
    }

    private Draft No(Finding finding)
    {
        var relation = finding.Frame.Relation;
        var sentence = Tell(relation, finding.Facts);
        if (finding.Frame.NotSo)
        {
            return new Draft(_teller.Say(relation, "why-unknown", sentence: sentence), [], finding.Facts, null, Outcome.NotInSources);
        }

        var others = finding.Subject is { } subject && !finding.Facts.Any(fact => subject.Equals(fact.Subject));
        var text = _teller.Say(relation, finding.Frame.Alone && !others ? "not-alone" : others ? "no-other" : IsForLonger(finding) ? "no-since" : "no", finding.Subject, finding.Period, sentence);

        // "Did X chair in 2010?": not then, but at another time.
        return others && finding.Own.Count > 0 ? new Draft(text + " " + Tell(relation, finding.Own), [], [.. finding.Facts, .. finding.Own], false, Outcome.Answered)
            : new Draft(text, [], finding.Facts, false, Outcome.Answered);
    }

    // "A member since 2010?": since before that.
    private static bool IsForLonger(Finding finding) => finding is { Frame: { Role: PeriodRole.Since, Relation.Shape: RelationShape.Since }, Period: { } since } && finding.Facts.All(fact => fact.Period is { } own && own.End < since.Start);

    private Draft NotCovered(Finding finding)
    {
        var relation = finding.Frame.Relation;
        var text = _teller.Say(relation, "not-covered", finding.Subject, finding.Period);
        if (finding.Facts.Count > 0)
        {
            text += " " + _teller.Say(relation, "nearest", sentence: Tell(relation, finding.Facts));
        }

        return new Draft(text, [], finding.Facts, null, Outcome.NotInSources);
    }

    private Draft NotNamed(Finding finding)
    {
        var relation = finding.Frame.Relation;
        var kin = finding.Kin is { } other ? " " + Tell(other, finding.Facts) : "";

        // "X is not among the founders, right?"
        if (finding.Frame.Denied && relation.Complete)
        {
            return new Draft(_teller.Say(relation, "not-named-as-said", finding.Subject) + kin, [], finding.Facts, true, Outcome.Answered);
        }

        return new Draft(_teller.Say(relation, "not-named", finding.Subject) + kin, [], finding.Facts, finding.Frame.Ask is Ask.IsTrue or Ask.Together or Ask.WhichFirst ? false : null, finding.Kin is not null || finding.Frame.Ask is Ask.IsTrue or Ask.Together or Ask.WhichFirst ? Outcome.Answered : Outcome.NotInSources);
    }

    private Draft Profile(Finding finding)
    {
        if (finding.Subject is not { } subject)
        {
            var periods = _teller.Names.Join([.. Meant(finding).Select(period => _teller.Periods.Write(period, "bare"))]);
            return new Draft(_teller.Say(finding.Frame.Relation, "profile-period", names: periods), [.. finding.Facts.GroupBy(fact => fact.Relation).Select(group => Tell(group.Key, [.. group])).Distinct(StringComparer.Ordinal)], finding.Facts, null, Outcome.Answered);
        }

        var sentences = finding.Facts.GroupBy(fact => fact.Relation).Select(group => Tell(group.Key, [.. group])).ToList();
        return sentences.Count == 0
            ? new Draft(_teller.Say(finding.Frame.Relation, "unknown-entity", subject), [], [], null, Outcome.NotInSources)
            : new Draft(_teller.Say(finding.Frame.Relation, "profile", subject), sentences, finding.Facts, null, Outcome.Answered);
    }

    // "Before 2006?": of the time that is told of.
    private static IEnumerable<Period> Meant(Finding finding) => finding.Frame.Role == PeriodRole.At || finding.Facts.Count == 0 ? finding.Frame.Periods : [finding.Facts.Select(fact => fact.Period).OfType<Period>().Aggregate((one, other) => one.Through(other))];

    private Draft Named(Finding finding)
    {
        var subject = finding.Subject!;
        var others = packs.Where(other => other.Language != pack.Language).Select(other => _teller.Phrases["in-" + other.Language.Code].Source + " " + new NameWriter(other.Phrases, other.Language).Plain(subject));
        return new Draft(_teller.Say(finding.Frame.Relation, "named", subject, names: string.Join(", ", others)), [], [], null, Outcome.Answered);
    }

    private string Tell(Relation relation, IReadOnlyList<Fact> facts) => _teller.Tell(relation, facts);

    /// <summary>"second half of 2011"</summary>
    public string AsOf(Source source) => _teller.Periods.Write(source.AsOf, "bare");
}
