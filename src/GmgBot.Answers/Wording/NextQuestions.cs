using System.Globalization;
using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Wording;

/// <summary>Chooses questions to go on with.</summary>
internal static class NextQuestions
{
    private const int Most = 3;

    /// <summary>The questions that fit after an answer about a relation, or the general ones.</summary>
    public static IReadOnlyList<string> For(Relation? relation, LanguagePack pack, Period? period)
    {
        var lists = pack.Phrases.Lists;
        var key = relation is not null && lists.ContainsKey("next-" + relation.Id) ? "next-" + relation.Id
            : relation is not null && lists.Keys.FirstOrDefault(known => known.Length > 5 && relation.Id.StartsWith(known[5..], StringComparison.Ordinal)) is { } family ? family
            : "next-other";

        // The year next to the one answered, on the side that has facts more often.
        var year = period is { } told ? told.Start.Year == 2010 ? 2011 : 2010 : 2010;
        return [.. lists[key].Select(text => text.Replace("{year}", year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)).Take(Most)];
    }
}
