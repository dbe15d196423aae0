namespace GmgBot.Answers.Questions;

/// <summary>All words and phrases that the bot understands, in all its languages: a tree with a branch for each next word, so that a look-up takes no longer the more phrases begin alike.</summary>
internal sealed class Lexicon
{
    private const int ShortestStem = 2;
    private readonly LexiconWords _words = new();
    private readonly LexiconTree _tree;
    private readonly PassedOver _passed;

    public Lexicon(IEnumerable<LexiconPhrase> phrases, PassedOver passed)
    {
        _passed = passed;
        // Those that begin with a stem come last, the longest stem first.
        var byStem = phrases.ToLookup(phrase => LexiconWords.IsStem(phrase.Words[0]));
        LexiconPhrase[] ranked = [.. byStem[false], .. byStem[true].Where(phrase => phrase.Words[0].Length > ShortestStem).OrderByDescending(phrase => phrase.Words[0].Length)];
        _tree = new LexiconTree(Array.ConvertAll(ranked, phrase => Array.ConvertAll(phrase.Words, _words.Add)), Array.ConvertAll(ranked, phrase => phrase.Entry), _words.Count);
    }

    /// <summary>Finds every entry that a question holds, overlapping ones included, in no order.</summary>
    public List<LexiconMatch> Find(Row<Token> tokens) => new LexiconWalk(_tree, _words, _passed, tokens).Find();
}
