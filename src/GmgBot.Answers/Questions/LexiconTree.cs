namespace GmgBot.Answers.Questions;

/// <summary>The phrases as a tree: a branch for each next word. There are a hundred thousand branches, so each is a number, and what is known of all stands in a few arrays.</summary>
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

    /// <param name="phrases">The numbers of the words of each phrase.</param>
    /// <param name="entries">What each phrase stands for; its place there is its rank.</param>
    /// <param name="wordCount">How many numbers there are.</param>
    public LexiconTree(int[][] phrases, LexiconEntry[] entries, int wordCount)
    {
        _entries = entries;
        _ending = new int[phrases.Length];
        _first = new int[wordCount];
        Array.Fill(_first, None);
        var sorted = Sorted(phrases);

        // A branch is the phrases that begin alike, which stand side by side once they are sorted, and how many words they have in common.
        var branches = new List<(int Start, int End, int Common)> { (0, sorted.Length, 0) };
        var (words, next, endingFrom, ended) = (new List<int> { None }, new List<int>(), new List<int>(), 0);
        for (var branch = Root; branch < branches.Count; branch++)
        {
            var (at, end, common) = branches[branch];
            next.Add(branches.Count);
            endingFrom.Add(ended);
            for (; at < end && phrases[sorted[at]].Length == common; at++)
            {
                _ending[ended++] = sorted[at];
            }

            while (at < end)
            {
                var (start, word) = (at, phrases[sorted[at]][common]);
                while (at < end && phrases[sorted[at]][common] == word)
                {
                    at++;
                }

                words.Add(word);
                branches.Add((start, at, common + 1));
            }
        }

        (_words, _next, _endingFrom) = ([.. words], [.. next, branches.Count], [.. endingFrom, ended]);
        for (var branch = _next[Root]; branch < _next[Root + 1]; branch++)
        {
            _first[_words[branch]] = branch;
        }
    }

    // By their words, those of the same words by their rank. Most phrases are told apart by their first words, which make one number: so a hundred thousand are sorted in a tenth of the time.
    private static int[] Sorted(int[][] phrases)
    {
        var sorted = new int[phrases.Length];
        var opening = new ulong[phrases.Length];
        for (var phrase = 0; phrase < sorted.Length; phrase++)
        {
            sorted[phrase] = phrase;
            for (var at = 0; at < OpeningWords; at++)
            {
                opening[phrase] = (opening[phrase] << BitsOfWord) | (at < phrases[phrase].Length ? (uint)phrases[phrase][at] + 1 : 0);
            }
        }

        Array.Sort(opening, sorted);
        var byWords = Comparer<int>.Create((one, other) => phrases[one].AsSpan().SequenceCompareTo(phrases[other]) is not 0 and var order ? order : one.CompareTo(other));
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
    public LexiconEntry Entry(int rank) => _entries[rank];
}
