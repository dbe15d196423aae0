namespace GmgBot.Answers.Questions;

/// <summary>The phrases as a tree: a branch for each next word.</summary>
internal sealed class LexiconTree
{
    // By the number of the first word, of which there are thousands.
    private readonly List<LexiconBranch?> _first = [];

    /// <summary>Adds a phrase.</summary>
    /// <param name="words">The numbers of its words.</param>
    /// <param name="entry">What it says.</param>
    /// <param name="rank">Its place among all.</param>
    public void Add(IEnumerable<int> words, LexiconEntry entry, int rank) =>
        words.Aggregate((LexiconBranch?)null, (branch, word) => branch is null ? First(word) : branch.Next(word))!.Add(entry, rank);

    /// <summary>The phrases that begin with a word; null where none does.</summary>
    public LexiconBranch? Find(int word) => word < _first.Count ? _first[word] : null;

    private LexiconBranch First(int word)
    {
        while (_first.Count <= word)
        {
            _first.Add(null);
        }

        return _first[word] ??= new LexiconBranch();
    }
}
