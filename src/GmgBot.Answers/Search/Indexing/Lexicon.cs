using GmgBot.Answers.Search.Analysis;

namespace GmgBot.Answers.Search.Indexing;

/// <summary>All words of the documents of one language, numbered, with their stems, prefixes and 4-grams and how many passages hold each.</summary>
internal sealed class Lexicon(LanguageChain chain)
{
    private readonly NumberedStrings _forms = new();
    private readonly List<LexiconWord> _words = [];
    private readonly List<int> _formOfFolded = [];
    private readonly PassageCounts _wordPassages = new();

    /// <summary>The chain that the words came through.</summary>
    public LanguageChain Chain => chain;

    /// <summary>The whole words, without accents.</summary>
    public NumberedStrings Folded { get; } = new();

    /// <summary>The stems.</summary>
    public NumberedStrings Stems { get; } = new();

    /// <summary>The first letters of words.</summary>
    public NumberedStrings Prefixes { get; } = new();

    /// <summary>The 4-grams.</summary>
    public NumberedStrings Grams { get; } = new();

    /// <summary>Passages by <see cref="LexiconWord.Folded"/>.</summary>
    public PassageCounts FoldedPassages { get; } = new();

    /// <summary>Passages by <see cref="LexiconWord.Stem"/>.</summary>
    public PassageCounts StemPassages { get; } = new();

    /// <summary>Passages by <see cref="LexiconWord.Prefix"/>.</summary>
    public PassageCounts PrefixPassages { get; } = new();

    /// <summary>Passages by 4-gram.</summary>
    public PassageCounts GramPassages { get; } = new();

    /// <summary>All counts in a fixed order, to keep them.</summary>
    public IReadOnlyList<PassageCounts> AllCounts => [FoldedPassages, StemPassages, PrefixPassages, GramPassages];

    /// <summary>How many words are known.</summary>
    public int Count => _words.Count;

    /// <summary>What is known of a word.</summary>
    public LexiconWord this[int word] => _words[word];

    /// <summary>The first letters of a word, as many as the language asks.</summary>
    public ReadOnlySpan<char> PrefixOf(string folded) => folded.AsSpan(0, Math.Min(chain.PrefixLength, folded.Length));

    /// <summary>The word as the documents spell it first, accents and all, whose folded form this is.</summary>
    public string FormOf(int folded) => _forms[_formOfFolded[folded]];

    /// <summary>The word of a number, as the documents spell it.</summary>
    public string Form(int word) => _forms[word];

    /// <summary>The number of a form, or <see cref="NumberedStrings.None"/>.</summary>
    public int Find(string form) => _forms.Find(form);

    /// <summary>The number of a form, a new one where it is new.</summary>
    public int Add(string form)
    {
        var number = _forms.Add(form);
        if (number == _words.Count)
        {
            var folded = chain.Fold(form);
            var foldedNumber = Folded.Add(folded);
            if (foldedNumber == _formOfFolded.Count)
            {
                _formOfFolded.Add(number);
            }

            _words.Add(new LexiconWord(
                foldedNumber,
                Stems.Add(chain.Stem(form)),
                Prefixes.Add(PrefixOf(folded).ToString()),
                chain.IsStopWord(form),
                WordGrams.Of(folded, gram => Grams.Add(gram.ToString()))));
        }

        return number;
    }

    /// <summary>Counts a word of the text of a passage.</summary>
    public void CountIn(int word, int passage)
    {
        if (!_wordPassages.Add(word, passage))
        {
            return;
        }

        var known = _words[word];
        FoldedPassages.Add(known.Folded, passage);
        StemPassages.Add(known.Stem, passage);
        PrefixPassages.Add(known.Prefix, passage);
        foreach (var gram in known.Grams)
        {
            GramPassages.Add(gram, passage);
        }
    }
}
