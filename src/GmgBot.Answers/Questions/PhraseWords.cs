namespace GmgBot.Answers.Questions;

/// <summary>The different words of all phrases of a language, folded; a "*" at the end of one stands for any ending.</summary>
internal sealed class PhraseWords
{
    /// <summary>The concepts of topics on which the sources are silent; nothing is mended towards them.</summary>
    private static readonly string[] SilentTopics = ["unsaid", "theme", "detail"];

    public HashSet<string> OfNames { get; } = new(StringComparer.Ordinal);

    public HashSet<string> OfSilentTopics { get; } = new(StringComparer.Ordinal);

    public HashSet<string> OfOthers { get; } = new(StringComparer.Ordinal);

    /// <summary>The words that are a phrase of their own.</summary>
    public HashSet<string> Alone { get; } = new(StringComparer.Ordinal);

    public IEnumerable<string> All => OfNames.Concat(OfSilentTopics).Concat(OfOthers);

    public void Add(LexiconPhrase phrase)
    {
        var words = phrase.Entry.Kind == MarkKind.Entity ? OfNames : SilentTopics.Contains(phrase.Entry.Id) ? OfSilentTopics : OfOthers;
        foreach (var word in phrase.Words)
        {
            words.Add(word);
        }

        if (phrase.Words.Length == 1)
        {
            Alone.Add(phrase.Words[0]);
        }
    }
}
