namespace GmgBot.Answers.Questions;

/// <summary>All words and phrases that the bot understands, in all its languages: a tree with a branch for each next word, so that a look-up takes no longer the more phrases begin alike.</summary>
internal sealed class Lexicon
{
    private const int ShortestStem = 2;
    private readonly LexiconWords _words = new();
    private readonly LexiconTree _tree = new();
    private readonly PassedOver _passed;

    public Lexicon(IEnumerable<LexiconEntry> entries, PassedOver passed)
    {
        _passed = passed;
        var rank = 0;
        foreach (var entry in entries.OrderBy(entry => LexiconWords.IsStem(entry.Words[0]) ? -entry.Words[0].Length : int.MinValue))
        {
            if (!LexiconWords.IsStem(entry.Words[0]) || entry.Words[0].Length > ShortestStem)
            {
                _tree.Add(entry, _words, rank++);
            }
        }
    }

    /// <summary>Finds every entry that a question holds, overlapping ones included, in no order.</summary>
    public List<LexiconMatch> Find(Row<Token> tokens) => new LexiconWalk(_tree, _words, _passed, tokens).Find();
}
