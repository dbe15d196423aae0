using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Questions;

/// <summary>Makes the lexicon from the language packs.</summary>
internal static class LexiconBuilder
{
    public static IReadOnlyList<LexiconEntry> Entries(IReadOnlyList<LanguagePack> packs, IReadOnlyCollection<Entity> entities)
    {
        var entries = new List<LexiconEntry>();
        var kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pack in packs)
        {
            foreach (var (concept, phrases) in pack.Concepts)
            {
                entries.AddRange(phrases.Select(phrase => new LexiconEntry(Words(phrase), MarkKind.Concept, concept, pack.Language)));
            }

            entries.AddRange(pack.Fillers.Select(phrase => new LexiconEntry(Words(phrase), MarkKind.Filler, "filler", pack.Language)));
            foreach (var entity in entities)
            {
                var name = entity.In(pack.Language);
                foreach (var alias in name.Aliases.Append(name.Full).Concat(name.Acronym is { } acronym ? [acronym] : []).Distinct(StringComparer.Ordinal))
                {
                    entries.Add(new LexiconEntry(Words(LanguageReader.Fold(alias)), MarkKind.Entity, entity.Id, pack.Language, name.Exact.Contains(alias), entity));
                }

                entries.AddRange(name.Exact.Except(name.Aliases).Where(alias => alias != name.Acronym).Select(alias => new LexiconEntry(Words(LanguageReader.Fold(alias)), MarkKind.Entity, entity.Id, pack.Language, InCapitals: true, entity)));
            }
        }

        return entries;

        // Most words stand in many phrases; each is kept once.
        Row<string> Words(string phrase)
        {
            var words = phrase.Split(' ');
            for (var at = 0; at < words.Length; at++)
            {
                if (!kept.TryGetValue(words[at], out var word))
                {
                    kept.Add(word = words[at]);
                }

                words[at] = word;
            }

            return new Row<string>(words);
        }
    }

    /// <summary>The correctors for questions in each language: they know the words of all, and mend towards the cue words and names.</summary>
    public static Dictionary<Language, Spelling> Spelling(IReadOnlyList<LexiconEntry> entries, IReadOnlyList<LanguagePack> packs)
    {
        var words = packs.ToDictionary(pack => pack.Language, _ => new PhraseWords());
        foreach (var entry in entries)
        {
            words[entry.Language].Add(entry);
        }

        var acronyms = entries.Where(entry => entry.Kind == MarkKind.Entity && entry.Words.Count == 1).Select(entry => entry.Words[0]).ToHashSet(StringComparer.Ordinal);
        return packs.ToDictionary(pack => pack.Language, pack => Spelling(words, acronyms, pack, packs));
    }

    private static Spelling Spelling(Dictionary<Language, PhraseWords> words, HashSet<string> acronyms, LanguagePack pack, IReadOnlyList<LanguagePack> packs)
    {
        var own = words[pack.Language];
        var others = packs.Where(other => other != pack).ToList();
        var names = words.Values.SelectMany(language => language.OfNames).ToHashSet(StringComparer.Ordinal);
        var targets = names.Concat(own.OfOthers)
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
        return new Spelling(targets, known, acronyms, foreign);
    }
}
