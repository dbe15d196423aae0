using GmgBot.Answers.Search.Analysis;

namespace GmgBot.Answers.Search.Questions;

/// <summary>The phrases of the vocabulary by language and first stem, longest first, so that a question is matched in one pass.</summary>
internal sealed class VocabularyIndex
{
    private readonly Dictionary<Language, Dictionary<string, List<VocabularyPhrase>>> _byFirstStem = [];

    public VocabularyIndex(SearchVocabulary vocabulary)
    {
        foreach (var group in vocabulary.Groups)
        {
            foreach (var (language, phrases) in group.Phrases)
            {
                foreach (var phrase in phrases)
                {
                    Add(language, phrase, group);
                }
            }
        }

        foreach (var phrases in _byFirstStem.Values.SelectMany(stems => stems.Values))
        {
            phrases.Sort((one, other) => other.Stems.Length.CompareTo(one.Stems.Length));
        }
    }

    /// <summary>Whether there are phrases of a language.</summary>
    public bool Knows(Language language) => _byFirstStem.ContainsKey(language);

    /// <summary>The phrases of a language that begin with a stem, longest first.</summary>
    public IReadOnlyList<VocabularyPhrase> StartingWith(Language language, string stem) =>
        _byFirstStem.TryGetValue(language, out var stems) && stems.TryGetValue(stem, out var phrases) ? phrases : [];

    private void Add(Language language, string text, EquivalentWords group)
    {
        var chain = LanguageChain.For(language);
        var words = chain.Split(text);
        var content = words.FindAll(word => !chain.IsStopWord(word.Form));
        var stems = (content.Count > 0 ? content : words).Select(word => chain.Stem(word.Form)).ToArray();
        if (stems.Length == 0)
        {
            return;
        }

        if (!_byFirstStem.TryGetValue(language, out var byStem))
        {
            _byFirstStem.Add(language, byStem = []);
        }

        if (!byStem.TryGetValue(stems[0], out var phrases))
        {
            byStem.Add(stems[0], phrases = []);
        }

        phrases.Add(new VocabularyPhrase(text, stems, content.Count == 0, group));
    }
}
