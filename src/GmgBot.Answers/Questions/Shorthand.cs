using System.Text;

namespace GmgBot.Answers.Questions;

/// <summary>How people write who write fast: "ke" for "que", "c" for "c'est", "u" for "you". Written out, every other word list is spared such spellings.</summary>
/// <param name="written">The words in full by their short forms, both folded; the longest short form counts, and one that stands for itself is left alone.</param>
internal sealed class Shorthand(IReadOnlyDictionary<string, string> written)
{
    // By the first word, the number of words of the longest short form that begins with it: most words begin none.
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _longest = written.Keys.Select(key => key.Split(' ')).GroupBy(words => words[0], StringComparer.Ordinal).ToDictionary(forms => forms.Key, forms => forms.Max(words => words.Length), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _written = written.ToDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

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
                full?.AddRange(tokens.Skip(at).Take(used));
            }

            at += used;
        }

        return full is null ? tokens : [.. full];
    }

    /// <summary>Writes out a folded phrase.</summary>
    public string WriteOut(string phrase)
    {
        StringBuilder? full = null;
        var copied = 0;
        for (var at = 0; at < phrase.Length;)
        {
            var (words, end) = Find(phrase, at);
            if (words is not null)
            {
                full = (full ?? new StringBuilder()).Append(phrase, copied, at - copied).Append(words);
                copied = end;
            }

            at = end + 1;
        }

        return full?.Append(phrase, copied, phrase.Length - copied).ToString() ?? phrase;
    }

    // The longest short form that begins at a place of a phrase, and where it ends; or where its first word ends.
    private (string? Words, int End) Find(ReadOnlySpan<char> phrase, int at)
    {
        string? words = null;
        var end = EndOfWord(phrase, at);
        _longest.TryGetValue(phrase[at..end], out var most);
        for (var (length, behind) = (1, end); length <= most; length++)
        {
            (words, end) = _written.TryGetValue(phrase[at..behind], out var full) ? (full, behind) : (words, end);
            if (behind == phrase.Length)
            {
                break;
            }

            behind = EndOfWord(phrase, behind + 1);
        }

        return (words, end);
    }

    private static int EndOfWord(ReadOnlySpan<char> phrase, int at) => phrase[at..].IndexOf(' ') is >= 0 and var length ? at + length : phrase.Length;

    private (string? Words, int Used) Find(Row<Token> tokens, int at)
    {
        for (var length = Math.Min(_longest.TryGetValue(tokens[at].Folded, out var most) ? most : 0, tokens.Count - at); length >= 1; length--)
        {
            var key = length == 1 ? tokens[at].Folded : string.Join(' ', tokens.Skip(at).Take(length).Select(token => token.Folded));
            if (_written.TryGetValue(key, out var words) && !IsElided(tokens, at, length))
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
