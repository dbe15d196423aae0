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
        var ranked = phrases.Where(phrase => !LexiconWords.IsStem(phrase.Words[0]) || phrase.Words[0].Length > ShortestStem)
            .OrderBy(phrase => LexiconWords.IsStem(phrase.Words[0]) ? -phrase.Words[0].Length : int.MinValue).ToList();
        _tree = new LexiconTree(ranked.ConvertAll(phrase => Array.ConvertAll(phrase.Words, _words.Add)), ranked.ConvertAll(phrase => phrase.Entry), _words.Count);
    }

    /// <summary>Finds every entry that a question holds, overlapping ones included, in no order.</summary>
    public List<LexiconMatch> Find(Row<Token> tokens) => new LexiconWalk(_tree, _words, _passed, tokens).Find();
}
