namespace GmgBot.Answers.Questions;

/// <summary>All words and phrases that the bot understands, in all its languages: a tree with a branch for each next word, so that a look-up takes no longer the more phrases begin alike.</summary>
internal sealed class Lexicon
{
    private const int ShortestStem = 2;
    private readonly LexiconBranch _root = new();
    private readonly PassedOver _passed;

    public Lexicon(IEnumerable<LexiconEntry> entries, PassedOver passed)
    {
        _passed = passed;
        var rank = 0;
        foreach (var entry in entries.OrderBy(entry => IsStem(entry.Words[0]) ? -entry.Words[0].Length : int.MinValue))
        {
            if (!IsStem(entry.Words[0]) || entry.Words[0].Length > ShortestStem)
            {
                entry.Words.Aggregate(_root, (branch, word) => branch.Next(word)).Add(entry, rank++);
            }
        }
    }

    /// <summary>Finds every entry that a question holds, overlapping ones included, in no order.</summary>
    public List<LexiconMatch> Find(Row<Token> tokens)
    {
        var found = new List<LexiconMatch>(tokens.Count * 2);
        for (var at = 0; at < tokens.Count; at++)
        {
            _root.Find(tokens, at, at, found, _passed, 0);
        }

        return found;
    }

    private static bool IsStem(string word) => word.EndsWith('*');
}
