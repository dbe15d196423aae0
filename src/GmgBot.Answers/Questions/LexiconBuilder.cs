using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Questions;

/// <summary>Makes the lexicon from the language packs.</summary>
internal static class LexiconBuilder
{
    /// <summary>The longest little word that may be run together with others.</summary>
    private const int LongestLink = 4;

    public static LexiconPhrases Phrases(IReadOnlyList<LanguagePack> packs, IReadOnlyCollection<Entity> entities)
    {
        var phrases = new LexiconPhrases();
        phrases.Expect(packs.Sum(pack => pack.Concepts.Values.Sum(said => said.Patterns.Sum(pattern => pattern.Count))));
        foreach (var pack in packs)
        {
            foreach (var (concept, said) in pack.Concepts)
            {
                var meaning = new LexiconMeaning(MarkKind.Concept, concept, pack.Language);
                foreach (var pattern in said.Patterns)
                {
                    phrases.Add(pattern, meaning);
                }
            }

            Add(pack.Fillers, MarkKind.Filler, "filler", pack.Language);
            foreach (var entity in entities)
            {
                var name = entity.In(pack.Language);
                foreach (var alias in name.Aliases.Append(name.Full).Concat(name.Acronym is { } acronym ? [acronym] : []).Distinct(StringComparer.Ordinal))
                {
                    Add([LanguageReader.Fold(alias)], MarkKind.Entity, entity.Id, pack.Language, name.Exact.Contains(alias), entity);
                }

                Add(name.Exact.Except(name.Aliases).Where(alias => alias != name.Acronym).Select(LanguageReader.Fold), MarkKind.Entity, entity.Id, pack.Language, inCapitals: true, entity);
            }
        }

        return phrases;

        void Add(IEnumerable<string> added, MarkKind kind, string id, Language language, bool inCapitals = false, Entity? entity = null)
        {
            var meaning = new LexiconMeaning(kind, id, language, inCapitals, entity);
            foreach (var phrase in added)
            {
                phrases.Add(phrase, meaning);
            }
        }
    }

    /// <summary>The correctors for questions in each language: they know the words of all, and mend towards the cue words and names.</summary>
    public static Dictionary<Language, Spelling> Spelling(LexiconPhrases phrases, IReadOnlyDictionary<Language, PhraseWords> words, IReadOnlyList<LanguagePack> packs, IReadOnlyCollection<Entity> entities)
    {
        var acronyms = phrases.Entries.Where(entry => entry is { Kind: MarkKind.Entity, Count: 1 }).Select(entry => phrases.Words.Text(entry.First)).ToHashSet(StringComparer.Ordinal);
        return packs.ToDictionary(pack => pack.Language, pack => Spelling(words, acronyms, pack, packs, entities));
    }

    private static Spelling Spelling(IReadOnlyDictionary<Language, PhraseWords> words, HashSet<string> acronyms, LanguagePack pack, IReadOnlyList<LanguagePack> packs, IReadOnlyCollection<Entity> entities)
    {
        var own = words[pack.Language];
        var others = packs.Where(other => other != pack).ToList();
        var names = words.Values.SelectMany(language => language.OfNames).ToHashSet(StringComparer.Ordinal);
        var targets = names.Concat(own.OfOthers)
            .Concat(entities.SelectMany(entity => entity.In(pack.Language).Fields).Select(LanguageReader.Fold))
            .Concat(pack.Periods.Months.Keys.Where(month => month.Length > 4))
            .Concat(pack.Periods.Half)
            .Concat(pack.Periods.Quarter);
        var known = packs.SelectMany(other => other.CommonWords)
            .Concat(packs.SelectMany(other => other.Periods.Months.Keys))
            .Concat(packs.SelectMany(other => other.Periods.Parts.Keys.Concat(other.Periods.Years.Keys)).SelectMany(phrase => phrase.Split(' ')))
            .Concat(packs.SelectMany(other => other.Periods.Glue.Concat(other.Periods.Early).Concat(other.Periods.Late).Concat(other.Periods.Mid).Concat(other.Periods.Ordinals.Keys)))
            .Concat(own.OfSilentTopics)
            .Concat(others.SelectMany(other => words[other.Language].All));
        var said = own.All.Concat(names).Concat(pack.CommonWords).ToHashSet(StringComparer.Ordinal);
        var foreign = others.SelectMany(other => other.CommonWords.Concat(words[other.Language].All)).Where(word => !said.Contains(word));
        var alone = words.Values.SelectMany(language => language.Alone).Concat(entities.SelectMany(entity => entity.In(pack.Language).Fields).Select(LanguageReader.Fold)).ToHashSet(StringComparer.Ordinal);
        return new Spelling(targets, known, acronyms, foreign, alone, Links(pack), own.OfSilentTopics);
    }

    // "de", "the", "sur": the articles, the prepositions and "and".
    private static HashSet<string> Links(LanguagePack pack) => pack.Concepts.Where(concept => concept.Key == "article" || concept.Key.EndsWith("-link", StringComparison.Ordinal)).SelectMany(concept => concept.Value)
        .Concat(pack.Periods.Glue).Concat(pack.Periods.And).Where(word => word.Length is >= 2 and <= LongestLink && !word.Contains(' ', StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
}
