namespace GmgBot.Answers.Questions;

/// <summary>All words and phrases that the bot understands, in all its languages: a tree with a branch for each next word, so that a look-up takes no longer the more phrases begin alike.</summary>
internal sealed class Lexicon
{
    private const int ShortestStem = 2;
    private readonly LexiconWords _words;
    private readonly LexiconTree _tree;
    private readonly PassedOver _passed;

    public Lexicon(LexiconPhrases phrases, PassedOver passed)
    {
        (_words, _passed) = (phrases.Words, passed);
        // Those that begin with a stem come last, the longest stem first.
        var all = Enumerable.Range(0, phrases.Count).ToLookup(phrase => LexiconWords.IsStem(phrases.First(phrase)));
        _tree = new LexiconTree(phrases, [.. all[false], .. all[true].Where(phrase => phrases.First(phrase).Length > ShortestStem).OrderByDescending(phrase => phrases.First(phrase).Length)]);
    }

    /// <summary>Finds every entry that a question holds, overlapping ones included, in no order.</summary>
    public List<LexiconMatch> Find(Row<Token> tokens) => new LexiconWalk(_tree, _words, _passed, tokens).Find();
}
