namespace GmgBot.Answers.Questions;

/// <summary>The phrases as a tree: a branch for each next word.</summary>
internal sealed class LexiconTree
{
    // By the number of the first word, of which there are thousands.
    private readonly List<LexiconBranch?> _first = [];

    /// <summary>Adds a phrase.</summary>
    /// <param name="entry">The phrase.</param>
    /// <param name="words">Gives its words their numbers.</param>
    /// <param name="rank">Its place among all.</param>
    public void Add(LexiconEntry entry, LexiconWords words, int rank)
    {
        var branch = First(words.Add(entry.Words[0]));
        for (var i = 1; i < entry.Words.Count; i++)
        {
            branch = branch.Next(words.Add(entry.Words[i]));
        }

        branch.Add(entry, rank);
    }

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
