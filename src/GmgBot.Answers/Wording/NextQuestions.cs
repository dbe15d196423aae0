using System.Globalization;
using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Wording;

/// <summary>Chooses questions to go on with.</summary>
internal static class NextQuestions
{
    private const int Most = 3;

    private const string Year = "{year}";

    /// <summary>The questions that always fit.</summary>
    public static IReadOnlyList<string> General(LanguagePack pack) => [.. pack.Phrases.Lists["next-other"].Take(Most)];

    /// <summary>The questions that fit after an answer about a relation, or the general ones.</summary>
    public static IReadOnlyList<string> For(Relation? relation, LanguagePack pack, Period? period, FactBase facts)
    {
        var lists = pack.Phrases.Lists;
        var key = relation is not null && lists.ContainsKey("next-" + relation.Id) ? "next-" + relation.Id
            : relation is not null && lists.Keys.FirstOrDefault(known => known.Length > 5 && relation.Id.StartsWith(known[5..], StringComparison.Ordinal)) is { } family ? family
            : "next-other";

        // Most lists name no year, and then none need be looked for.
        var texts = lists[key];
        if (!texts.Any(text => text.Contains(Year, StringComparison.Ordinal)))
        {
            return [.. texts.Take(Most)];
        }

        var year = relation is null ? null : OtherYear(facts.Of(relation), period)?.ToString(CultureInfo.InvariantCulture);
        return [.. texts.Where(text => year is not null || !text.Contains(Year, StringComparison.Ordinal)).Select(text => text.Replace(Year, year, StringComparison.Ordinal)).Take(Most)];
    }

    // The year with the most to tell, but for the one that was just told.
    private static int? OtherYear(IReadOnlyList<Fact> facts, Period? told) => facts
        .Where(fact => fact.Period is not null && fact.Period?.Start.Year != told?.Start.Year)
        .GroupBy(fact => fact.Period!.Value.Start.Year)
        .OrderByDescending(year => year.Count()).ThenBy(year => year.Key)
        .FirstOrDefault()?.Key;
}
