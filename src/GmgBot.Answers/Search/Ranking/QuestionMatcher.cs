using System.Runtime.InteropServices;
using GmgBot.Answers.Search.Indexing;
using GmgBot.Answers.Search.Questions;

namespace GmgBot.Answers.Search.Ranking;

/// <summary>Compares the words of the documents with one question; each word once, however often it comes up.</summary>
internal sealed class QuestionMatcher
{
    private readonly Lexicon _lexicon;
    private readonly Dictionary<int, ulong> _stems = [];
    private readonly Dictionary<int, ulong> _folded = [];
    private readonly Dictionary<int, ulong> _prefixes = [];
    private readonly Dictionary<int, int> _grams = [];
    private readonly Dictionary<int, WordMatch> _matches = [];
    private readonly List<double> _gramIdfs = [];

    // The 4-grams of the question in the words that were compared, one word after the other.
    private readonly List<int> _gramsOfWords = [];

    // One bit for each 4-gram of the documents: most grams of most words are not asked, and a bit says so faster than a table.
    private readonly ulong[] _askedGrams;

    // One bit for each word that was compared and shares nothing, as most do.
    private readonly ulong[] _strange;

    public QuestionMatcher(IndexQuestion question, Lexicon lexicon, int passages)
    {
        _lexicon = lexicon;
        _strange = new ulong[(lexicon.Count >> 6) + 1];
        _askedGrams = new ulong[(lexicon.Grams.Count >> 6) + 1];
        for (var position = 0; position < question.Terms.Count; position++)
        {
            var term = question.Terms[position];
            AddBit(_stems, term.Stem, position);
            AddBit(_folded, term.Folded, position);
            AddBit(_prefixes, term.Prefix, position);
            if (position >= question.Asked)
            {
                continue;
            }

            foreach (var gram in term.Grams)
            {
                _askedGrams[gram >> 6] |= 1UL << (gram & 63);
                var idf = Bm25.Idf(passages, lexicon.GramPassages[gram]);
                if (_grams.TryAdd(gram, _gramIdfs.Count))
                {
                    _gramIdfs.Add(idf);
                }
                else
                {
                    _gramIdfs[_grams[gram]] += idf;
                }
            }
        }

        GramWeight = _gramIdfs.Sum();
    }

    /// <summary>The weight of each 4-gram of the question.</summary>
    public ReadOnlySpan<double> GramIdfs => CollectionsMarshal.AsSpan(_gramIdfs);

    /// <summary>Their sum.</summary>
    public double GramWeight { get; }

    /// <summary>What a word has in common with the question.</summary>
    public WordMatch Match(int word)
    {
        ref var strange = ref _strange[word >> 6];
        var bit = 1UL << (word & 63);
        if ((strange & bit) != 0)
        {
            return default;
        }

        if (!_matches.TryGetValue(word, out var match))
        {
            match = Compare(_lexicon[word]);
            if (match.IsNothing)
            {
                strange |= bit;
            }
            else
            {
                _matches.Add(word, match);
            }
        }

        return match;
    }

    /// <summary>The 4-grams of the question that a word holds, as positions among <see cref="GramIdfs"/>.</summary>
    public ReadOnlySpan<int> GramsOf(WordMatch match) => CollectionsMarshal.AsSpan(_gramsOfWords).Slice(match.FirstGram, match.GramCount);

    private static void AddBit(Dictionary<int, ulong> bits, int number, int position)
    {
        if (number >= 0)
        {
            bits[number] = bits.GetValueOrDefault(number) | (1UL << position);
        }
    }

    private WordMatch Compare(LexiconWord word)
    {
        var stems = _stems.GetValueOrDefault(word.Stem);
        var folded = _folded.GetValueOrDefault(word.Folded);
        var prefixes = _prefixes.GetValueOrDefault(word.Prefix);
        var first = _gramsOfWords.Count;
        foreach (var gram in word.Grams)
        {
            if ((_askedGrams[gram >> 6] >> (gram & 63) & 1) != 0)
            {
                _gramsOfWords.Add(_grams[gram]);
            }
        }

        return new WordMatch(stems, folded, prefixes, first, _gramsOfWords.Count - first);
    }
}
