namespace GmgBot.Answers.Questions;

/// <summary>The phrases that go on from the same words.</summary>
internal sealed class LexiconBranch
{
    private readonly List<(LexiconEntry Entry, int Rank)> _ending = [];
    private Dictionary<string, LexiconBranch>? _words;
    private Dictionary<string, LexiconBranch>? _stems;
    private int _shortestStem = int.MaxValue;
    private int _longestStem;

    /// <summary>The branch of a next word, a new one where it is new; a "*" at its end stands for any ending.</summary>
    public LexiconBranch Next(string word)
    {
        if (!word.EndsWith('*'))
        {
            return Next(_words ??= new(StringComparer.Ordinal), word);
        }

        _shortestStem = Math.Min(_shortestStem, word.Length - 1);
        _longestStem = Math.Max(_longestStem, word.Length - 1);
        return Next(_stems ??= new(StringComparer.Ordinal), word[..^1]);
    }

    /// <summary>Adds a phrase that ends here.</summary>
    public void Add(LexiconEntry entry, int rank) => _ending.Add((entry, rank));

    /// <summary>Finds the phrases that go on from a token.</summary>
    /// <param name="tokens">The question.</param>
    /// <param name="start">The first token of the phrases.</param>
    /// <param name="at">The token that comes next.</param>
    /// <param name="found">Takes what is found.</param>
    /// <param name="passed">The words to pass over inside a phrase.</param>
    /// <param name="skipped">How many of them were passed over already.</param>
    public void Find(IReadOnlyList<Token> tokens, int start, int at, List<LexiconMatch> found, PassedOver passed, int skipped)
    {
        foreach (var (entry, rank) in _ending)
        {
            found.Add(new LexiconMatch(start, at, rank, entry));
        }

        GoOn(tokens, start, at, found, passed, skipped);
    }

    private void GoOn(IReadOnlyList<Token> tokens, int start, int at, List<LexiconMatch> found, PassedOver passed, int skipped)
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
        for (var length = Math.Min(word.Length, _longestStem); length >= _shortestStem; length--)
        {
            if (stems.TryGetValue(word.AsSpan(0, length), out next))
            {
                next.Find(tokens, start, at + 1, found, passed, skipped);
            }
        }
    }

    private static LexiconBranch Next(Dictionary<string, LexiconBranch> branches, string word)
    {
        if (!branches.TryGetValue(word, out var branch))
        {
            branches[word] = branch = new LexiconBranch();
        }

        return branch;
    }
}
