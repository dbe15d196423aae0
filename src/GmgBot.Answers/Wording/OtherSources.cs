using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Wording;

/// <summary>Where the main sources are silent about a period, tells what other sources say of it, each by its name and date.</summary>
internal sealed class OtherSources(FactBase facts, LanguagePack pack)
{
    private readonly Teller _teller = new(pack);

    /// <summary>The draft as it is, or one that says first that the main sources do not say, and then who does.</summary>
    public Draft Complete(Finding finding, Draft draft)
    {
        var relation = finding.Frame.Relation;
        if (finding.Kind != FindingKind.NotCovered || finding.Period is not { } period || facts.Beside(relation, period) is not { Count: > 0 } told)
        {
            return draft;
        }

        var bySource = told.GroupBy(fact => fact.Evidence.Source).Select(group => According(relation, group.Key, [.. group]));
        var gaps = Coverage.Gaps(period, told).Select(gap => _teller.Say(relation, "gap", period: gap));
        return draft with { Text = string.Join(' ', [_teller.Say(relation, "silent"), .. bySource, .. gaps]), Facts = told };
    }

    private string According(Relation relation, Source source, IReadOnlyList<Fact> told) => _teller.Say(
        relation,
        "according-to",
        sentence: string.Join(' ', [_teller.Tell(relation, told), .. told.Select(fact => fact.Note?[pack.Language]).OfType<string>()]),
        asOf: _teller.Periods.Write(source.AsOf, "bare"),
        names: source.Publisher.GetValueOrDefault(pack.Language) ?? source.Publisher.Values.First());
}
