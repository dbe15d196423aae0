namespace GmgBot.Answers.Questions;

/// <summary>The phrases that go on from the same words.</summary>
internal sealed class LexiconBranch
{
    /// <summary>How many of its first letters a stem is found by.</summary>
    private const int Letters = 3;

    private readonly List<(LexiconEntry Entry, int Rank)> _ending = [];
    private Dictionary<string, LexiconBranch>? _words;

    // By their first letters, of which each word has only one beginning of each length.
    private Dictionary<string, List<(string Stem, LexiconBranch Branch)>>? _stems;
    private int _fewestLetters = Letters;

    /// <summary>The branch of a next word, a new one where it is new; a "*" at its end stands for any ending.</summary>
    public LexiconBranch Next(string word) => word.EndsWith('*') ? NextStem(word[..^1]) : NextWord(word);

    /// <summary>Adds a phrase that ends here.</summary>
    public void Add(LexiconEntry entry, int rank) => _ending.Add((entry, rank));

    /// <summary>Finds the phrases that go on from a token.</summary>
    /// <param name="tokens">The question.</param>
    /// <param name="start">The first token of the phrases.</param>
    /// <param name="at">The token that comes next.</param>
    /// <param name="found">Takes what is found.</param>
    /// <param name="passed">The words to pass over inside a phrase.</param>
    /// <param name="skipped">How many of them were passed over already.</param>
    public void Find(Row<Token> tokens, int start, int at, List<LexiconMatch> found, PassedOver passed, int skipped)
    {
        foreach (var (entry, rank) in _ending)
        {
            found.Add(new LexiconMatch(start, at, rank, entry));
        }

        GoOn(tokens, start, at, found, passed, skipped);
    }

    private void GoOn(Row<Token> tokens, int start, int at, List<LexiconMatch> found, PassedOver passed, int skipped)
    {
        if (at == tokens.Count || (_words is null && _stems is null))
        {
            return;
        }

        if (at > start && skipped < PassedOver.Most && passed.Has(tokens[at]))
        {
            GoOn(tokens, start, at + 1, found, passed, skipped + 1);
        }

        var word = tokens[at].Word;
        if (_words is not null && _words.TryGetValue(word, out var next))
        {
            next.Find(tokens, start, at + 1, found, passed, skipped);
        }

        if (_stems is null)
        {
            return;
        }

        var stems = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(word.Length, Letters); length >= _fewestLetters; length--)
        {
            if (!stems.TryGetValue(word.AsSpan(0, length), out var alike))
            {
                continue;
            }

            foreach (var (stem, branch) in alike)
            {
                if (word.StartsWith(stem, StringComparison.Ordinal))
                {
                    branch.Find(tokens, start, at + 1, found, passed, skipped);
                }
            }
        }
    }

    private LexiconBranch NextWord(string word)
    {
        _words ??= new(StringComparer.Ordinal);
        if (!_words.TryGetValue(word, out var branch))
        {
            _words[word] = branch = new LexiconBranch();
        }

        return branch;
    }

    private LexiconBranch NextStem(string stem)
    {
        var letters = stem[..Math.Min(stem.Length, Letters)];
        _fewestLetters = Math.Min(_fewestLetters, letters.Length);
        _stems ??= new(StringComparer.Ordinal);
        if (!_stems.TryGetValue(letters, out var alike))
        {
            _stems[letters] = alike = [];
        }

        var known = alike.Find(other => other.Stem == stem).Branch;
        if (known is null)
        {
            alike.Add((stem, known = new LexiconBranch()));
        }

        return known;
    }
}
