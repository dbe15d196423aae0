using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Wording;

/// <summary>What other sources add where the main ones speak: further terms of the same body, what came before the first or after the last, who stood in a gap.</summary>
internal sealed class FurtherFacts(FactBase facts, Teller teller, Attribution attribution)
{
    /// <summary>The draft as it is where no other source says more.</summary>
    /// <param name="finding">What the main sources say.</param>
    /// <param name="draft">Its wording, which stays in front.</param>
    /// <param name="namesTopic">Whether the question names the one thing that the relation is about.</param>
    public Draft Add(Finding finding, Draft draft, bool namesTopic)
    {
        var frame = finding.Frame;
        if (finding is { Kind: FindingKind.Profile, Subject: { } subject })
        {
            return Profile(draft, frame.Relation, subject);
        }

        var others = facts.Beside(frame.Relation).Where(fact => fact.Disputes is null).ToList();
        if (others.Count == 0 || frame.Also is not null || (finding.IsOfNow && finding.Kind == FindingKind.Told))
        {
            return draft;
        }

        return frame switch
        {
            { Relation.SubjectType: null } => namesTopic || frame.Periods.Count > 0 || finding.Kind != FindingKind.Told ? draft : Behind(draft, frame.Relation, others),
            { Ask: Ask.Repeated } => Repeated(finding, draft, others),
            { Ask: Ask.First or Ask.Last, Subjects.Count: 0, Periods.Count: 0 } => Behind(draft, frame.Relation, Beyond(finding, others)),
            { Ask: Ask.When or Ask.HowLong or Ask.HowMany, Subjects.Count: > 0, Periods.Count: 0 } => Behind(draft, frame.Relation, [.. others.Where(fact => finding.Facts.Any(own => Equals(own.Subject, fact.Subject)))]),
            { Periods: [var asked, ..], Subjects.Count: 0, Relation.Exclusive: true, Ask: Ask.Who or Ask.List or Ask.HowMany, Role: Questions.PeriodRole.At } => During(finding, draft, [.. others.Where(fact => fact.Period!.Value.Overlaps(asked))]),
            _ => draft,
        };
    }

    private Draft Behind(Draft draft, Relation relation, IReadOnlyList<Fact> told) =>
        told.Count == 0 ? draft : attribution.Behind(draft with { Aside = told }, relation, told);

    private Draft Profile(Draft draft, Relation relation, Entity subject)
    {
        var told = facts.BesideAbout(subject).Where(fact => fact.Disputes is null).ToList();
        return draft.Items.Count == 0 ? told.Count == 0 ? draft : attribution.Silent(relation, told)
            : draft with { Items = [.. draft.Items, .. attribution.BySource(told)], Aside = told };
    }

    // Before the first that the main sources name, or after the last, as far as other sources go.
    private static IReadOnlyList<Fact> Beyond(Finding finding, List<Fact> others)
    {
        var edge = finding.Facts[0].Period;
        var beyond = others.Where(fact => edge is { } main && fact.Period is { } own && (finding.Frame.Ask == Ask.First ? own.End < main.Start : own.Start > main.End)).ToList();
        var last = beyond.Count == 0 ? null : (finding.Frame.Ask == Ask.First ? beyond[0] : beyond[^1]).Period;
        return beyond.FindAll(fact => fact.Period == last);
    }

    private Draft Repeated(Finding finding, Draft draft, List<Fact> others)
    {
        var again = others.Where(fact => facts.Of(finding.Frame.Relation).Concat(others).Count(other => Equals(other.Subject, fact.Subject)) > 1).ToList();
        if (again.Count == 0)
        {
            return draft;
        }

        var first = finding.Kind == FindingKind.NoneRepeated ? teller.Say(finding.Frame.Relation, "none-repeated") : draft.Text;
        return draft with { Text = first, Items = [.. draft.Items, .. attribution.BySource(again)], Rows = [], Verdict = null, Aside = again };
    }

    // Lines in the order of time; a sentence of the main sources comes first.
    private Draft During(Finding finding, Draft draft, IReadOnlyList<Fact> told)
    {
        if (told.Count == 0 || draft.Items.Count != finding.Facts.Count)
        {
            return Behind(draft, finding.Frame.Relation, told);
        }

        var lines = finding.Facts.Zip(draft.Items).Select(line => (line.First.Period!.Value.Start, Text: line.Second))
            .Concat(told.GroupBy(fact => (fact.Evidence.Source, fact.Period)).Select(group => (group.Key.Period!.Value.Start, Text: attribution.Lines([.. group]).Single())))
            .OrderBy(line => line.Start);
        return draft with { Items = [.. lines.Select(line => line.Text)], Rows = [], Aside = told };
    }
}
