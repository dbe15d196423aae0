using System.Collections.Concurrent;
using System.Globalization;
using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Wording;

/// <summary>Chooses questions to go on with.</summary>
/// <param name="pack">The language.</param>
/// <param name="facts">What may be asked for.</param>
internal sealed class NextQuestions(LanguagePack pack, FactBase facts)
{
    private const int Most = 3;

    private const string Year = "{year}";

    // Chosen once: there are as many as there are relations, and years of their facts.
    private readonly ConcurrentDictionary<(string Relation, int? Told), IReadOnlyList<string>> _chosen = [];

    /// <summary>The questions that always fit.</summary>
    public static IReadOnlyList<string> General(LanguagePack pack) => [.. pack.Phrases.Lists["next-other"].Take(Most)];

    /// <summary>The questions that fit after an answer about a relation, or the general ones.</summary>
    public IReadOnlyList<string> For(Relation? relation, Period? period) =>
        relation is null ? General(pack) : _chosen.GetOrAdd((relation.Id, period?.Start.Year), static (told, chooser) => chooser.questions.Choose(chooser.relation, told.Told), (questions: this, relation));

    private IReadOnlyList<string> Choose(Relation relation, int? told)
    {
        var lists = pack.Phrases.Lists;
        var key = lists.ContainsKey("next-" + relation.Id) ? "next-" + relation.Id
            : lists.Keys.FirstOrDefault(known => known.Length > 5 && relation.Id.StartsWith(known[5..], StringComparison.Ordinal)) is { } family ? family
            : "next-other";

        // Most lists name no year, and then none need be looked for.
        var texts = lists[key];
        if (!texts.Any(text => text.Contains(Year, StringComparison.Ordinal)))
        {
            return [.. texts.Take(Most)];
        }

        var year = OtherYear(facts.Of(relation), told)?.ToString(CultureInfo.InvariantCulture);
        return [.. texts.Where(text => year is not null || !text.Contains(Year, StringComparison.Ordinal)).Select(text => text.Replace(Year, year, StringComparison.Ordinal)).Take(Most)];
    }

    // The year with the most to tell, but for the one that was just told.
    private static int? OtherYear(IReadOnlyList<Fact> facts, int? told) => facts
        .Where(fact => fact.Period is not null && fact.Period?.Start.Year != told)
        .GroupBy(fact => fact.Period!.Value.Start.Year)
        .OrderByDescending(year => year.Count()).ThenBy(year => year.Key)
        .FirstOrDefault()?.Key;
}
