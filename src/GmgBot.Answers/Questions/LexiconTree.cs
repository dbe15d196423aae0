namespace GmgBot.Answers.Questions;

/// <summary>The phrases as a tree: a branch for each next word. There are hundreds of thousands of branches, so each is a number, and what is known of all stands in a few arrays.</summary>
internal sealed class LexiconTree
{
    /// <summary>The number of no branch.</summary>
    public const int None = -1;

    private const int Root = 0;

    // Two million different words are more than all languages have.
    private const int BitsOfWord = 21;
    private const int OpeningWords = 3;

    private readonly LexiconEntry[] _entries;

    // By branch: the word that leads there.
    private readonly int[] _words;

    // By branch: where those that go on from it begin. They stand side by side, in the order of their words, up to those of the next.
    private readonly int[] _next;

    // By branch: where the ranks of the phrases that end there begin in _ending, likewise.
    private readonly int[] _endingFrom;
    private readonly int[] _ending;

    // By word: the branch of the phrases that begin with it. There are thousands, too many to search.
    private readonly int[] _first;

    /// <param name="phrases">All phrases.</param>
    /// <param name="ranked">Those of the tree; the place of each is its rank.</param>
    public LexiconTree(LexiconPhrases phrases, int[] ranked)
    {
        _entries = Array.ConvertAll(ranked, phrase => phrases.Entries[phrase]);
        _ending = new int[ranked.Length];
        _first = new int[phrases.Words.Count];
        Array.Fill(_first, None);
        var sorted = Sorted(phrases, ranked);
        var count = Branches(phrases, ranked, sorted);
        (_words, _next, _endingFrom) = (new int[count], new int[count + 1], new int[count + 1]);
        _words[Root] = None;

        // A branch is the phrases that begin alike, which stand side by side once they are sorted, and how many words they have in common.
        var branches = new (int Start, int End, int Common)[count];
        branches[Root] = (0, sorted.Length, 0);
        var (made, ended) = (1, 0);
        for (var branch = Root; branch < made; branch++)
        {
            var (at, end, common) = branches[branch];
            _next[branch] = made;
            _endingFrom[branch] = ended;
            for (; at < end && Words(at).Length == common; at++)
            {
                _ending[ended++] = sorted[at];
            }

            while (at < end)
            {
                var (start, word) = (at, Words(at)[common]);
                while (at < end && Words(at)[common] == word)
                {
                    at++;
                }

                _words[made] = word;
                branches[made++] = (start, at, common + 1);
            }
        }

        (_next[count], _endingFrom[count]) = (count, ended);
        for (var branch = _next[Root]; branch < _next[Root + 1]; branch++)
        {
            _first[_words[branch]] = branch;
        }

        ReadOnlySpan<int> Words(int place) => phrases.Numbers(ranked[sorted[place]]);
    }

    // One for each word that a phrase does not have in common with the one in front of it, and the root.
    private static int Branches(LexiconPhrases phrases, int[] ranked, int[] sorted)
    {
        var count = 1;
        ReadOnlySpan<int> former = [];
        foreach (var rank in sorted)
        {
            var words = phrases.Numbers(ranked[rank]);
            count += words.Length - words.CommonPrefixLength(former);
            former = words;
        }

        return count;
    }

    // By their words, those of the same words by their rank. Most phrases are told apart by their first words, which make one number: so more than a hundred thousand are sorted in a tenth of the time.
    private static int[] Sorted(LexiconPhrases phrases, int[] ranked)
    {
        var sorted = new int[ranked.Length];
        var opening = new ulong[ranked.Length];
        for (var rank = 0; rank < sorted.Length; rank++)
        {
            sorted[rank] = rank;
            var words = phrases.Numbers(ranked[rank]);
            for (var at = 0; at < OpeningWords; at++)
            {
                opening[rank] = (opening[rank] << BitsOfWord) | (at < words.Length ? (uint)words[at] + 1 : 0);
            }
        }

        Array.Sort(opening, sorted);
        var byWords = Comparer<int>.Create((one, other) => phrases.Numbers(ranked[one]).SequenceCompareTo(phrases.Numbers(ranked[other])) is not 0 and var order ? order : one.CompareTo(other));
        for (var start = 0; start < sorted.Length;)
        {
            var end = start + 1;
            while (end < sorted.Length && opening[end] == opening[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                Array.Sort(sorted, start, end - start, byWords);
            }

            start = end;
        }

        return sorted;
    }

    /// <summary>The branch of the phrases that begin with a word; <see cref="None"/> where none does.</summary>
    public int First(int word) => _first[word];

    /// <summary>Whether a phrase goes on from a branch.</summary>
    public bool GoesOn(int branch) => _next[branch] < _next[branch + 1];

    /// <summary>The branch of a next word; <see cref="None"/> where no phrase goes on with it.</summary>
    public int Next(int branch, int word)
    {
        var from = _next[branch];
        var at = _words.AsSpan(from, _next[branch + 1] - from).BinarySearch(word);
        return at < 0 ? None : from + at;
    }

    /// <summary>The ranks of the phrases that end at a branch.</summary>
    public ReadOnlySpan<int> Ending(int branch) => _ending.AsSpan(_endingFrom[branch], _endingFrom[branch + 1] - _endingFrom[branch]);

    /// <summary>What the phrase of a rank stands for.</summary>
    public ref readonly LexiconEntry Entry(int rank) => ref _entries[rank];
}
