namespace GmgBot.Answers.Questions;

/// <summary>Goes through the tree of phrases with the words of one question.</summary>
internal sealed class LexiconWalk
{
    private readonly LexiconTree _tree;
    private readonly int _count;
    private readonly List<LexiconMatch> _found;

    // What each token may stand for, one token after another, and where that of each begins.
    private readonly List<int> _numbers;
    private readonly int[] _from;

    // Whether each token may be passed over inside a phrase.
    private readonly bool[] _passed;

    // Whether a sentence begins with each token: no phrase reaches over that.
    private readonly bool[] _opens;

    public LexiconWalk(LexiconTree tree, LexiconWords words, PassedOver passed, Row<Token> tokens)
    {
        (_tree, _count) = (tree, tokens.Count);
        _found = new List<LexiconMatch>(_count * 2);
        _numbers = new List<int>(_count * 2);
        _from = new int[_count + 1];
        _passed = new bool[_count];
        _opens = new bool[_count];
        for (var at = 0; at < _count; at++)
        {
            words.Find(tokens[at].Word, _numbers);
            _from[at + 1] = _numbers.Count;
            _passed[at] = passed.Has(tokens[at]);
            _opens[at] = OpensSentence(tokens[at]);
        }
    }

    /// <summary>Every phrase that the question holds.</summary>
    public List<LexiconMatch> Find()
    {
        for (var at = 0; at < _count; at++)
        {
            for (var i = _from[at]; i < _from[at + 1]; i++)
            {
                GoOn(_tree.First(_numbers[i]), at, at + 1, 0);
            }
        }

        return _found;
    }

    private void GoOn(int branch, int start, int at, int skipped)
    {
        if (branch == LexiconTree.None)
        {
            return;
        }

        foreach (var rank in _tree.Ending(branch))
        {
            _found.Add(new LexiconMatch(start, at, rank, _tree.Entry(rank)));
        }

        if (_tree.GoesOn(branch))
        {
            Step(branch, start, at, skipped);
        }
    }

    private void Step(int branch, int start, int at, int skipped)
    {
        if (at == _count || _opens[at])
        {
            return;
        }

        if (skipped < PassedOver.Most && _passed[at])
        {
            Step(branch, start, at + 1, skipped + 1);
        }

        for (var i = _from[at]; i < _from[at + 1]; i++)
        {
            GoOn(_tree.Next(branch, _numbers[i]), start, at + 1, skipped);
        }
    }

    // "It is for a show. Was it renamed?": "show was" is no phrase; the stops of "U.N." are none of a sentence.
    private static bool OpensSentence(Token token) => token.Gap.Length > 1 && token.Gap.AsSpan().ContainsAny('?', '!', '.') && char.IsWhiteSpace(token.Gap[^1]) && char.IsUpper(token.Text[0]);
}
