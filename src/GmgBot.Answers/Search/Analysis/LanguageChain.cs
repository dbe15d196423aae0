using System.Collections.Frozen;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace GmgBot.Answers.Search.Analysis;

/// <summary>
/// How the text of one language becomes words, stems and folded forms. The same chain reads documents and questions,
/// so that both sides agree; each instance is safe for many threads.
/// </summary>
internal abstract class LanguageChain
{
    // Each is made when it is first asked for: its word lists take longer to read than a question.
    private static readonly FrozenDictionary<Language, Lazy<LanguageChain>> Chains = new Dictionary<Language, Lazy<LanguageChain>>
    {
        [Language.French] = new(() => new FrenchChain()),
        [Language.English] = new(() => new EnglishChain()),
        [Language.Spanish] = new(() => new SpanishChain()),
        [Language.Arabic] = new(() => new ArabicChain()),
        [Language.Russian] = new(() => new RussianChain()),
        [Language.Chinese] = new(() => new ChineseChain()),
    }.ToFrozenDictionary();

    private static readonly string IdeographicType = StandardTokenizer.TOKEN_TYPES[StandardTokenizer.IDEOGRAPHIC];

    // A new tokenizer costs 100 KB and more time than the words of a question do; each thread keeps one.
    private static readonly ThreadLocal<StandardTokenizer> Tokenizer = new(Create);

    // "In this", "Selon lui": before it there may stand a word or two.
    private const int WordsNearStart = 3;

    private readonly FrozenSet<string> _stopWords;
    private readonly FrozenSet<string> _pointingWords;

    /// <param name="language">The language.</param>
    /// <param name="stopWords">Words that say nothing about the subject; their folded forms are added here, for people who type without accents.</param>
    /// <param name="pointingWords">Words that point to the sentence before.</param>
    protected LanguageChain(Language language, IEnumerable<string> stopWords, IEnumerable<string> pointingWords)
    {
        Language = language;
        var words = stopWords.ToArray();
        _pointingWords = pointingWords.ToFrozenSet(StringComparer.Ordinal);
        _stopWords = words.Concat(words.Select(AsciiFolding.Fold)).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>How many leading characters two words must share to count as kin.</summary>
    public virtual int PrefixLength => 5;

    /// <summary>The chain of a language.</summary>
    public static LanguageChain For(Language language) => Chains[language].Value;

    /// <summary>Cuts a text into words, in order; punctuation falls away.</summary>
    public List<Word> Split(string text)
    {
        var words = new List<Word>(text.Length / 6);
        var tokenizer = Tokenizer.Value!;
        tokenizer.SetReader(new StringReader(text));
        var term = tokenizer.GetAttribute<ICharTermAttribute>();
        var offset = tokenizer.GetAttribute<IOffsetAttribute>();
        var type = tokenizer.GetAttribute<ITypeAttribute>();
        tokenizer.Reset();
        while (tokenizer.IncrementToken())
        {
            AddWord(words, Normalize(term.ToString()), offset.StartOffset, offset.EndOffset, type.Type == IdeographicType);
        }

        tokenizer.End();
        // Closed, not gone: Lucene's own analyzers use a tokenizer again in this way.
        tokenizer.Dispose();
        Complete(words);
        return words;
    }

    /// <summary>Whether a word, as <see cref="Split"/> gives it, says nothing about the subject.</summary>
    public bool IsStopWord(string form) => _stopWords.Contains(form);

    /// <summary>Which word near the start of a sentence points to the sentence before; negative where none does.</summary>
    /// <param name="sentence">Its words, as <see cref="Split"/> gives them.</param>
    public virtual int PointsBackAt(List<Word> sentence) =>
        sentence.FindIndex(0, Math.Min(WordsNearStart, sentence.Count), word => _pointingWords.Contains(word.Form));

    /// <summary>The word without its endings and accents.</summary>
    public abstract string Stem(string form);

    /// <summary>The whole word, without accents: what spelling and 4-grams compare.</summary>
    public virtual string Fold(string form) => AsciiFolding.Fold(form);

    /// <summary>Adds what only the whole text tells.</summary>
    protected virtual void Complete(List<Word> words)
    {
    }

    /// <summary>Adds the word or words that one token holds.</summary>
    protected virtual void AddWord(List<Word> words, string form, int start, int end, bool ideographic)
    {
        if (form.Length > 0)
        {
            words.Add(new Word(form, start, end));
        }
    }

    /// <summary>Evens out spellings that mean no difference in this language.</summary>
    protected virtual string Normalize(string token) => token.ToLowerInvariant();

    private static StandardTokenizer Create()
    {
        var tokenizer = new StandardTokenizer(LuceneVersion.LUCENE_48, TextReader.Null);
        tokenizer.Dispose();
        return tokenizer;
    }
}
