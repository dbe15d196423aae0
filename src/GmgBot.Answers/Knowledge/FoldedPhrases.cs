using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Knowledge;

/// <summary>Folds phrases as they are compared, word by word, as questions are cut: apostrophes and hyphens as blanks. Each different word is folded once.</summary>
internal sealed class FoldedPhrases
{
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    /// <summary>Folds a phrase.</summary>
    /// <param name="phrase">Words with blanks between; a "*" at the end of one stands for any ending.</param>
    public string Fold(string phrase)
    {
        // Most phrases are already as they are compared.
        if (IsFolded(phrase))
        {
            return phrase;
        }

        var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < words.Length; at++)
        {
            words[at] = Word(words[at]);
        }

        return string.Join(' ', words.Where(word => word.Length > 0));
    }

    // One word, which may fold into several, or into none.
    private string Word(string word)
    {
        if (IsFolded(word))
        {
            return word;
        }

        if (!_words.TryGetValue(word, out var folded))
        {
            var stem = word.EndsWith('*');
            var cut = Tokenizer.Cut(stem ? word[..^1] : word);
            _words[word] = folded = string.Join(' ', cut.Select((token, index) => stem && index == cut.Count - 1 ? token.Folded + "*" : token.Folded));
        }

        return folded;
    }

    // Plain letters between single blanks, a "*" only at the end of a word; "didnt" is two.
    private static bool IsFolded(string phrase)
    {
        for (var at = 0; at < phrase.Length; at++)
        {
            var isBehindLetter = at > 0 && phrase[at - 1] != ' ';
            var isFolded = phrase[at] switch
            {
                >= 'a' and <= 'z' => true,
                ' ' => isBehindLetter && at + 1 < phrase.Length,
                '*' => isBehindLetter && (at + 1 == phrase.Length || phrase[at + 1] == ' '),
                _ => false,
            };
            if (!isFolded)
            {
                return false;
            }
        }

        return phrase.Length > 0 && !phrase.Contains("nt", StringComparison.Ordinal);
    }
}
