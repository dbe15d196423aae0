using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Questions;

/// <summary>The different words of all phrases of a language, folded, by what they are used for; a "*" at the end of one stands for any ending.</summary>
internal sealed class PhraseWords
{
    /// <summary>The concepts of topics on which the sources are silent; nothing is mended towards them.</summary>
    private static readonly string[] SilentTopics = ["unsaid", "theme", "detail"];

    private readonly LexiconWords _words;

    // By the number of the word.
    private readonly WordUses[] _uses;

    private PhraseWords(LexiconWords words) => (_words, _uses) = (words, new WordUses[words.Count]);

    public IEnumerable<string> OfNames => Used(WordUses.Name);

    public IEnumerable<string> OfSilentTopics => Used(WordUses.SilentTopic);

    public IEnumerable<string> OfOthers => Used(WordUses.Other);

    /// <summary>The words that are a phrase of their own.</summary>
    public IEnumerable<string> Alone => Used(WordUses.Alone);

    /// <summary>The words that are the whole word for a concept.</summary>
    public IEnumerable<string> OfConcepts => Used(WordUses.Concept);

    /// <summary>The words of longer phrases that are no names.</summary>
    public IEnumerable<string> OfLonger => Used(WordUses.Longer);

    public IEnumerable<string> All => Used(WordUses.Name | WordUses.SilentTopic | WordUses.Other);

    /// <summary>Gathers the words of each language.</summary>
    public static IReadOnlyDictionary<Language, PhraseWords> Of(LexiconPhrases phrases, IReadOnlyList<LanguagePack> packs)
    {
        var all = packs.ToDictionary(pack => pack.Language, _ => new PhraseWords(phrases.Words));
        for (var phrase = 0; phrase < phrases.Count; phrase++)
        {
            var entry = phrases.Entries[phrase];
            var use = UseOf(entry);
            foreach (var word in phrases.Numbers(phrase))
            {
                all[entry.Language]._uses[word] |= use;
            }
        }

        return all;
    }

    private static WordUses UseOf(LexiconEntry entry)
    {
        var isName = entry.Kind == MarkKind.Entity;
        var use = isName ? WordUses.Name : SilentTopics.Contains(entry.Id) ? WordUses.SilentTopic : WordUses.Other;
        return entry.Count > 1 ? isName ? use : use | WordUses.Longer
            : use | WordUses.Alone | (entry.Kind == MarkKind.Concept ? WordUses.Concept : 0);
    }

    private IEnumerable<string> Used(WordUses uses)
    {
        for (var word = 0; word < _uses.Length; word++)
        {
            if ((_uses[word] & uses) != 0)
            {
                yield return _words.Text(word);
            }
        }
    }
}
