namespace GmgBot.Answers.Questions;

/// <summary>The phrases that go on from the same words.</summary>
internal sealed class LexiconBranch
{
    // The numbers of the next words in their order, and the branch of each: mostly one or two, for which any table is too big.
    private int[] _words = [];
    private LexiconBranch[] _next = [];

    /// <summary>The phrases that end here, with their ranks.</summary>
    public (LexiconEntry Entry, int Rank)[] Ending { get; private set; } = [];

    /// <summary>Whether a phrase goes on from here.</summary>
    public bool GoesOn => _words.Length > 0;

    /// <summary>Adds a phrase that ends here.</summary>
    public void Add(LexiconEntry entry, int rank) => Ending = [.. Ending, (entry, rank)];

    /// <summary>The branch of a next word, a new one where it is new.</summary>
    public LexiconBranch Next(int word)
    {
        var at = _words.AsSpan().BinarySearch(word);
        if (at < 0)
        {
            at = ~at;
            _words = [.. _words[..at], word, .. _words[at..]];
            _next = [.. _next[..at], new LexiconBranch(), .. _next[at..]];
        }

        return _next[at];
    }

    /// <summary>The branch of a next word; null where no phrase goes on with it.</summary>
    public LexiconBranch? Find(int word)
    {
        var at = _words.AsSpan().BinarySearch(word);
        return at < 0 ? null : _next[at];
    }
}
