using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Search.Analysis;
using GmgBot.Answers.Search.Indexing;
using GmgBot.Answers.Search.Questions;
using GmgBot.Answers.Search.Ranking;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Directory = Lucene.Net.Store.Directory;

namespace GmgBot.Answers.Search;

/// <summary>The passages of one language: a Lucene index of one segment, and its words.</summary>
internal sealed class LanguageIndex : IDisposable
{
    private const int FewPassages = 10_000;

    private readonly Directory _directory;
    private readonly IReadOnlyList<Passage> _passages;
    private readonly Lexicon _lexicon;
    private readonly IndexStatistics _statistics;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly AtomicReader _segment;
    private readonly QuestionReader _questions;
    private readonly DocumentFeatures _documents;

    private LanguageIndex(
        Language language, Directory directory, IReadOnlyList<Passage> passages, Lexicon lexicon, IndexStatistics statistics, PhraseFinder phrases, DocumentMap documents)
    {
        Language = language;
        _directory = directory;
        _passages = passages;
        _lexicon = lexicon;
        _statistics = statistics;
        _reader = DirectoryReader.Open(directory);
        _searcher = new IndexSearcher(_reader) { Similarity = new ExactLengthSimilarity() };
        _segment = _reader.Leaves[0].AtomicReader;
        _questions = new QuestionReader(language, lexicon, new SpellingCorrector(lexicon), phrases, passages.Count);
        _documents = new DocumentFeatures(documents, _segment, passages.Count);
    }

    /// <summary>The language of the passages.</summary>
    public Language Language { get; }

    /// <summary>Indexes passages, at least one, in memory.</summary>
    /// <param name="language">Their language.</param>
    /// <param name="passages">The passages.</param>
    /// <param name="phrases">The vocabulary.</param>
    public static LanguageIndex Build(Language language, IReadOnlyList<Passage> passages, PhraseFinder phrases)
    {
        var documents = new DocumentMap(passages);
        var directory = new RAMDirectory();
        var (lexicon, statistics) = IndexBuilder.Build(directory, language, passages, documents);
        return new LanguageIndex(language, directory, passages, lexicon, statistics, phrases, documents);
    }

    /// <summary>Opens the index of passages that was built on disk before.</summary>
    /// <param name="language">Their language.</param>
    /// <param name="directory">Where the index is; disposed with it.</param>
    /// <param name="passages">The passages that it was built of, in the same order.</param>
    /// <param name="phrases">The vocabulary.</param>
    /// <exception cref="IOException">It is damaged.</exception>
    public static LanguageIndex Open(Language language, Directory directory, IReadOnlyList<Passage> passages, PhraseFinder phrases)
    {
        var (lexicon, statistics) = LexiconFile.Read(directory, LanguageChain.For(language));
        var index = new LanguageIndex(language, directory, passages, lexicon, statistics, phrases, new DocumentMap(passages));
        try
        {
            index._segment.CheckIntegrity();
            return index;
        }
        catch (IOException)
        {
            index.Dispose();
            throw;
        }
    }

    /// <summary>Finds and ranks passages.</summary>
    /// <param name="question">The question, bounded.</param>
    /// <param name="language">The language that it is asked in.</param>
    public LanguageHits Search(string question, Language language)
    {
        var read = _questions.Read(question, language);
        var matcher = new QuestionMatcher(read, _lexicon, _passages.Count);
        var reader = new PassageReader(read, matcher, _statistics, PairIdf);
        var codes = _segment.GetBinaryDocValues(IndexFields.Code);
        var bytes = new BytesRef();
        var ranked = Candidates(CandidateSearch.QueryOf(read, _passages.Count)).ConvertAll(ReadPassage);
        if (ranked.Count == 0)
        {
            return new LanguageHits(read, matcher, [], 0);
        }

        _documents.AddTo(read, ranked);
        ranked.ForEach(passage => passage.Weigh(Language));
        ranked.Sort((one, other) => other.Score != one.Score ? other.Score.CompareTo(one.Score) : one.Number.CompareTo(other.Number));
        return new LanguageHits(read, matcher, ranked, Confidence.In(Language, read, ranked[0], matcher.GramWeight, _passages.Count));

        RankedPassage ReadPassage(int number)
        {
            codes.Get(number, bytes);
            return reader.Read(number, PassageCode.FromBytes(bytes));
        }

        double PairIdf(int position)
        {
            var pair = IndexFields.PairTerm(read.Terms[position].StemText, read.Terms[position + 1].StemText);
            return Bm25.Idf(_passages.Count, _reader.DocFreq(new Term(IndexFields.Pair, pair)));
        }
    }

    // In the order of their numbers. Lucene's way through many passages begins with a table of 80 KB, which few passages do not repay.
    private List<int> Candidates(Query query)
    {
        var found = _passages.Count > FewPassages ? _searcher.Search(query, SearchWeights.Candidates) : InOrder(query);
        return [.. found.ScoreDocs.Select(candidate => candidate.Doc).Order()];
    }

    private TopDocs InOrder(Query query)
    {
        var inOrder = TopScoreDocCollector.Create(Math.Min(SearchWeights.Candidates, _passages.Count), docsScoredInOrder: true);
        _searcher.Search(query, inOrder);
        return inOrder.GetTopDocs();
    }

    /// <summary>The hit that a caller sees.</summary>
    public SearchHit HitOf(LanguageHits hits, RankedPassage ranked)
    {
        var passage = _passages[ranked.Number];
        return new SearchHit(passage, ranked.Score, new Lazy<SentenceMatch>(() => SentenceOf(passage, ranked, hits.Matcher)), new LateList<ScorePart>(() => PartsOf(ranked)));
    }

    private SentenceMatch SentenceOf(Passage passage, RankedPassage ranked, QuestionMatcher matcher)
    {
        var sentences = SentenceSplitter.Split(passage.Text).ToList();
        var range = sentences.Count == 0 ? default : QuoteSpan.Of(passage.Text, sentences, ranked);
        var text = range.In(passage.Text);
        return new SentenceMatch(text, range, SentenceMarker.Marks(text, matcher, _lexicon));
    }

    private List<ScorePart> PartsOf(RankedPassage ranked) => [.. ranked.Features.Select((value, feature) =>
        new ScorePart(((RankingFeature)feature).ToString(), value, SearchWeights.Of(Language, (RankingFeature)feature)))];

    /// <summary>How the words of a question were read here.</summary>
    public IEnumerable<ExplainedWord> Explain(IndexQuestion question) =>
        question.Terms.Take(question.Asked).Select((term, position) => new ExplainedWord(
            term.Form,
            Language,
            term.StemText,
            term.Passages,
            term.IsCorrected ? term.Searched : null,
            [.. question.Concepts.Where(concept => (concept.Replaced >> position & 1) == 1).SelectMany(concept => concept.Phrases)]));

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }
}
