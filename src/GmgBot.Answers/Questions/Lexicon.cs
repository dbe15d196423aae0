namespace GmgBot.Answers.Questions;

/// <summary>All words and phrases that the bot understands, in all its languages, for look-up by the first word.</summary>
internal sealed class Lexicon
{
    private const int ShortestStem = 2;
    private readonly Dictionary<string, List<LexiconEntry>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<LexiconEntry>> _byStem = new(StringComparer.Ordinal);
    private readonly int _longestStem;

    public Lexicon(IEnumerable<LexiconEntry> entries)
    {
        foreach (var entry in entries)
        {
            var first = entry.Words[0];
            var (table, key) = first.EndsWith('*') ? (_byStem, first[..^1]) : (_byWord, first);
            if (!table.TryGetValue(key, out var list))
            {
                table[key] = list = [];
            }

            list.Add(entry);
            _longestStem = first.EndsWith('*') ? Math.Max(_longestStem, key.Length) : _longestStem;
        }
    }

    /// <summary>Finds every entry that begins at a token, overlapping ones included.</summary>
    public void FindAt(IReadOnlyList<Token> tokens, int at, List<LexiconEntry> found)
    {
        var word = tokens[at].Word;
        if (_byWord.TryGetValue(word, out var exact))
        {
            Collect(exact, tokens, at, found);
        }

        for (var length = Math.Min(word.Length, _longestStem); length >= ShortestStem; length--)
        {
            if (_byStem.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word.AsSpan(0, length), out var stems))
            {
                Collect(stems, tokens, at, found);
            }
        }
    }

    private static void Collect(List<LexiconEntry> entries, IReadOnlyList<Token> tokens, int at, List<LexiconEntry> found)
    {
        foreach (var entry in entries)
        {
            if (Matches(entry, tokens, at))
            {
                found.Add(entry);
            }
        }
    }

    private static bool Matches(LexiconEntry entry, IReadOnlyList<Token> tokens, int at)
    {
        if (at + entry.Words.Count > tokens.Count)
        {
            return false;
        }

        for (var i = 0; i < entry.Words.Count; i++)
        {
            var wanted = entry.Words[i];
            var word = tokens[at + i].Word;
            if (wanted.EndsWith('*') ? !word.AsSpan().StartsWith(wanted.AsSpan(0, wanted.Length - 1), StringComparison.Ordinal) : !wanted.Equals(word, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
