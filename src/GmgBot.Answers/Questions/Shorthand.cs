namespace GmgBot.Answers.Questions;

/// <summary>How people write who write fast: "ke" for "que", "c" for "c'est", "u" for "you". Written out, every other word list is spared such spellings.</summary>
/// <param name="written">The words in full by their short forms, both folded; the longest short form counts, and one that stands for itself is left alone.</param>
internal sealed class Shorthand(IReadOnlyDictionary<string, string> written)
{
    // By the first word, the number of words of the longest short form that begins with it: most words begin none.
    private readonly Dictionary<string, int> _longest = written.Keys.Select(key => key.Split(' ')).GroupBy(words => words[0], StringComparer.Ordinal).ToDictionary(forms => forms.Key, forms => forms.Max(words => words.Length), StringComparer.Ordinal);

    /// <summary>The short forms that are one word; a single letter is none of any language.</summary>
    public IEnumerable<string> Words => written.Keys.Where(key => key.Length > 1 && !key.Contains(' ', StringComparison.Ordinal));

    /// <summary>Writes out the words of a question.</summary>
    /// <returns>The words; the same list where none is a short form.</returns>
    public Row<Token> WriteOut(Row<Token> tokens)
    {
        List<Token>? full = null;
        for (var at = 0; at < tokens.Count;)
        {
            var (words, used) = Find(tokens, at);
            if (words is not null)
            {
                full ??= [.. tokens.Take(at)];
                full.AddRange(words.Split(' ').Select((word, i) => new Token(tokens[at].IsUpper ? word.ToUpperInvariant() : word, word, i == 0 ? tokens[at].Gap : " ")));
            }
            else
            {
                full?.AddRange(tokens[at..(at + used)]);
            }

            at += used;
        }

        return full is null ? tokens : [.. full];
    }

    /// <summary>Writes out a folded phrase.</summary>
    public string WriteOut(string phrase)
    {
        // Most phrases hold no short form, and are not cut to see that.
        if (!MayHold(phrase))
        {
            return phrase;
        }

        var words = phrase.Split(' ');
        List<string>? full = null;
        for (var at = 0; at < words.Length;)
        {
            var (written, used) = Find(words, at);
            full ??= written is null ? null : [.. words[..at]];
            full?.Add(written ?? words[at]);
            at += used;
        }

        return full is null ? phrase : string.Join(' ', full);
    }

    /// <summary>Whether a word of a folded phrase begins a short form.</summary>
    public bool MayHold(string phrase)
    {
        var begins = _longest.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in phrase.AsSpan().Split(' '))
        {
            if (begins.ContainsKey(phrase.AsSpan(word)))
            {
                return true;
            }
        }

        return false;
    }

    private (string? Words, int Used) Find(string[] phrase, int at)
    {
        for (var length = Math.Min(_longest.GetValueOrDefault(phrase[at]), phrase.Length - at); length >= 1; length--)
        {
            if (written.TryGetValue(length == 1 ? phrase[at] : string.Join(' ', phrase, at, length), out var words))
            {
                return (words, length);
            }
        }

        return (null, 1);
    }

    private (string? Words, int Used) Find(Row<Token> tokens, int at)
    {
        for (var length = Math.Min(_longest.GetValueOrDefault(tokens[at].Folded), tokens.Count - at); length >= 1; length--)
        {
            var key = Phrase.Of(tokens, at, length);
            if (written.TryGetValue(key, out var words) && !IsElided(tokens, at, length))
            {
                return (words == key ? null : words, length);
            }
        }

        return (null, 1);
    }

    // The "c" of "c'est" is no word by itself.
    private static bool IsElided(Row<Token> tokens, int at, int length) =>
        tokens[at].Gap is "'" || (at + length < tokens.Count && tokens[at + length].Gap is "'");
}
