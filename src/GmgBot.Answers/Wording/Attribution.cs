using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Wording;

/// <summary>Tells what other sources say, each by its name and date.</summary>
internal sealed class Attribution(Teller teller, Language language)
{
    /// <summary>More sources than these are told line by line.</summary>
    private const int MostInSentences = 3;

    /// <summary>Behind the word that the main sources do not say.</summary>
    /// <param name="relation">What was asked of.</param>
    /// <param name="told">What they say.</param>
    /// <param name="key">How each is introduced.</param>
    /// <param name="gap">Of which times they say nothing either: the last sentence, but in front of a list.</param>
    public Draft Silent(Relation relation, IReadOnlyList<Fact> told, string key = "according-to", string? gap = null)
    {
        var silent = teller.Say(relation, "silent");
        var draft = Behind(new Draft(silent, [], told, null, Outcome.OtherSource), relation, told, key);
        return gap is null ? draft : draft with { Text = draft.Items.Count == 0 ? $"{draft.Text} {gap}" : $"{silent} {gap}{draft.Text[silent.Length..]}" };
    }

    /// <summary>Behind what is said already; line by line where there are many, or lines already.</summary>
    public Draft Behind(Draft draft, Relation relation, IReadOnlyList<Fact> told, string key = "according-to") =>
        told.Select(fact => fact.Evidence.Source).Distinct().Count() <= MostInSentences
            ? draft with { Text = string.Join(' ', [draft.Text, .. BySource(told, key)]) }
            : draft with { Text = $"{draft.Text} {teller.Say(relation, "other-sources")}", Items = [.. draft.Items, .. Lines(told)], Rows = [] };

    /// <summary>One text for each source.</summary>
    public IEnumerable<string> BySource(IReadOnlyList<Fact> told, string key = "according-to") =>
        told.GroupBy(fact => fact.Evidence.Source).Select(group => Say(key, group.Key, Sentence([.. group]), group.First().Relation));

    /// <summary>One line for each time and source, with both.</summary>
    public IEnumerable<string> Lines(IReadOnlyList<Fact> told)
    {
        var alike = told.All(fact => fact.Relation == told[0].Relation && fact.Subject is not null);
        return told.GroupBy(fact => (fact.Evidence.Source, fact.Period, fact.Relation)).Select(group => Say(
            "item-according-to",
            group.Key.Source,
            alike ? string.Join(" – ", [teller.Item(group.Key.Relation, [.. group]), .. Notes(group).Select(Within)]) : Sentence([.. group]).TrimEnd('.'),
            group.Key.Relation)).Distinct(StringComparer.Ordinal);
    }

    /// <summary>That another source says otherwise.</summary>
    public string Differs(Fact other) => Say("differs", other.Evidence.Source, Sentence([other]), other.Relation);

    private string Say(string key, Source source, string sentence, Relation relation) => teller.Say(
        relation,
        key,
        sentence: sentence,
        asOf: teller.Periods.Write(source.AsOf, "bare"),
        names: source.Publisher.GetValueOrDefault(language) ?? source.Publisher.Values.First());

    private string Sentence(IReadOnlyList<Fact> told) =>
        string.Join(' ', [.. told.GroupBy(fact => fact.Relation).SelectMany(group => (string[])[teller.Tell(group.Key, [.. group]), .. Notes(group)])]);

    // A sentence as part of a line; a name in front keeps its capitals.
    private static string Within(string note) => (note.Length > 1 && !char.IsUpper(note[1]) ? char.ToLowerInvariant(note[0]) + note[1..] : note).TrimEnd('.');

    private IEnumerable<string> Notes(IEnumerable<Fact> told) => told.Select(fact => fact.Note?[language]).OfType<string>().Distinct();
}
