using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Questions;

/// <summary>Makes the lexicon from the language packs.</summary>
internal static class LexiconBuilder
{
    /// <summary>The concepts of topics on which the sources are silent; nothing is mended towards them.</summary>
    private static readonly string[] Silent = ["unsaid", "theme", "detail"];

    public static IReadOnlyList<LexiconEntry> Entries(IReadOnlyList<LanguagePack> packs, IReadOnlyCollection<Entity> entities)
    {
        var entries = new List<LexiconEntry>();
        var kept = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
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
            var words = new List<string>();
            foreach (var range in phrase.AsSpan().Split(' '))
            {
                kept.Add(phrase.AsSpan(range));
                words.Add(kept.TryGetValue(phrase.AsSpan(range), out var word) ? word : phrase[range]);
            }

            return [.. words];
        }
    }

    /// <summary>The corrector for questions in one language: it knows the words of all, and mends towards the cue words and names.</summary>
    public static Spelling Spelling(IReadOnlyList<LexiconEntry> entries, LanguagePack pack, IReadOnlyList<LanguagePack> packs)
    {
        var targets = entries.Where(entry => entry.Kind == MarkKind.Entity || (entry.Language == pack.Language && !Silent.Contains(entry.Id)))
            .SelectMany(entry => entry.Words)
            .Concat(pack.Periods.Months.Keys.Where(month => month.Length > 4))
            .Concat(pack.Periods.Half)
            .Concat(pack.Periods.Quarter);
        var known = packs.SelectMany(other => other.CommonWords)
            .Concat(packs.SelectMany(other => other.Periods.Months.Keys))
            .Concat(packs.SelectMany(other => other.Periods.Parts.Keys.Concat(other.Periods.Years.Keys)).SelectMany(phrase => phrase.Split(' ')))
            .Concat(packs.SelectMany(other => other.Periods.Glue.Concat(other.Periods.Early).Concat(other.Periods.Late).Concat(other.Periods.Mid).Concat(other.Periods.Ordinals.Keys)))
            .Concat(entries.Where(entry => entry.Kind != MarkKind.Entity && (entry.Language != pack.Language || Silent.Contains(entry.Id))).SelectMany(entry => entry.Words));
        var own = entries.Where(entry => entry.Language == pack.Language || entry.Kind == MarkKind.Entity).SelectMany(entry => entry.Words).Concat(pack.CommonWords).ToHashSet(StringComparer.Ordinal);
        var foreign = packs.Where(other => other != pack).SelectMany(other => other.CommonWords).Concat(entries.Where(entry => entry.Language != pack.Language).SelectMany(entry => entry.Words)).Where(word => !own.Contains(word));
        return new Spelling(targets, known, entries.Where(entry => entry.Kind == MarkKind.Entity && entry.Words.Count == 1).Select(entry => entry.Words[0]), foreign);
    }
}
