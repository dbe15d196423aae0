namespace GmgBot.Answers.Questions;

/// <summary>How people write who write fast: "ke" for "que", "c" for "c'est", "u" for "you". Written out, every other word list is spared such spellings.</summary>
/// <param name="written">The words in full by their short forms, both folded; the longest short form counts, and one that stands for itself is left alone.</param>
internal sealed class Shorthand(IReadOnlyDictionary<string, string> written)
{
    private readonly int _longest = written.Keys.Select(key => key.Split(' ').Length).DefaultIfEmpty(0).Max();

    /// <summary>The short forms that are one word; a single letter is none of any language.</summary>
    public IEnumerable<string> Words => written.Keys.Where(key => key.Length > 1 && !key.Contains(' ', StringComparison.Ordinal));

    /// <summary>Writes out the words of a question.</summary>
    public IReadOnlyList<Token> WriteOut(IReadOnlyList<Token> tokens)
    {
        if (_longest == 0)
        {
            return tokens;
        }

        var full = new List<Token>(tokens.Count + 4);
        for (var at = 0; at < tokens.Count;)
        {
            var (words, used) = Find(tokens, at);
            if (words is null)
            {
                full.AddRange(tokens.Skip(at).Take(used));
            }
            else
            {
                full.AddRange(words.Split(' ').Select((word, i) => new Token(tokens[at].IsUpper ? word.ToUpperInvariant() : word, word, i == 0 ? tokens[at].Gap : " ")));
            }

            at += used;
        }

        return full;
    }

    /// <summary>Writes out a folded phrase.</summary>
    public string WriteOut(string phrase) => string.Join(' ', WriteOut([.. phrase.Split(' ').Select(word => new Token(word, word, " "))]).Select(token => token.Folded));

    private (string? Words, int Used) Find(IReadOnlyList<Token> tokens, int at)
    {
        for (var length = Math.Min(_longest, tokens.Count - at); length >= 1; length--)
        {
            var key = length == 1 ? tokens[at].Folded : string.Join(' ', tokens.Skip(at).Take(length).Select(token => token.Folded));
            if (written.TryGetValue(key, out var words) && !IsElided(tokens, at, length))
            {
                return (words == key ? null : words, length);
            }
        }

        return (null, 1);
    }

    // The "c" of "c'est" is no word by itself.
    private static bool IsElided(IReadOnlyList<Token> tokens, int at, int length) =>
        tokens[at].Gap is "'" || (at + length < tokens.Count && tokens[at + length].Gap is "'");
}
