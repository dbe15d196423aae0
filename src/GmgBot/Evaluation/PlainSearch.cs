using System.Text.RegularExpressions;
using GmgBot.Answers;
using GmgBot.Answers.Knowledge;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.Cjk;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Ru;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace GmgBot.Evaluation;

/// <summary>What Lucene gives as it comes, to compare with: the analyzer of the language, one text field, BM25 with k1 1.2 and b 0.75, and the sentence that shares the rarest words.</summary>
internal sealed partial class PlainSearch : IDisposable
{
    private const string Text = "text";

    private readonly RAMDirectory _directory = new();
    private readonly Analyzer _analyzer;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly IReadOnlyList<Passage> _passages;

    public PlainSearch(Language language, IReadOnlyList<Passage> passages)
    {
        _passages = passages;
        _analyzer = AnalyzerOf(language);
        var settings = new IndexWriterConfig(LuceneVersion.LUCENE_48, _analyzer)
        {
            Similarity = new BM25Similarity(),
            MergePolicy = new LogDocMergePolicy(),
            MergeScheduler = new SerialMergeScheduler(),
        };
        using (var writer = new IndexWriter(_directory, settings))
        {
            foreach (var passage in passages)
            {
                writer.AddDocument([new TextField(Text, passage.Text, Field.Store.NO)]);
            }

            writer.ForceMerge(1);
        }

        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
    }

    /// <summary>The passages that hold any word of a question, best first, and the sentence of the first that holds most of it.</summary>
    public Found Search(string question, int top)
    {
        var terms = TermsOf(question);
        var query = new BooleanQuery();
        foreach (var term in terms)
        {
            query.Add(new TermQuery(new Term(Text, term)), Occur.SHOULD);
        }

        var hits = _searcher.Search(query, top).ScoreDocs;
        return hits.Length == 0
            ? Found.Nothing
            : new Found([.. hits.Select(hit => _passages[hit.Doc].Id)], SentenceOf(_passages[hits[0].Doc].Text, terms));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
        _analyzer.Dispose();
    }

    [GeneratedRegex(@"(?<=[.!?…؟])\s+|(?<=[。！？\n])")]
    private static partial Regex SentenceBreak { get; }

    // Each word of the question counts by how few passages hold it.
    private string SentenceOf(string passage, List<string> terms)
    {
        var weights = terms.Distinct(StringComparer.Ordinal).ToDictionary(
            term => term, term => Math.Log((_reader.MaxDoc + 1.0) / (_reader.DocFreq(new Term(Text, term)) + 0.5)), StringComparer.Ordinal);
        return SentenceBreak.Split(passage).MaxBy(sentence => TermsOf(sentence).Distinct(StringComparer.Ordinal).Sum(term => weights.GetValueOrDefault(term)))!;
    }

    private List<string> TermsOf(string text)
    {
        var terms = new List<string>();
        using var tokens = _analyzer.GetTokenStream(Text, text);
        var term = tokens.GetAttribute<ICharTermAttribute>();
        tokens.Reset();
        while (tokens.IncrementToken())
        {
            terms.Add(term.ToString());
        }

        tokens.End();
        return terms;
    }

    private static Analyzer AnalyzerOf(Language language) => language.Code switch
    {
        "fr" => new FrenchAnalyzer(LuceneVersion.LUCENE_48),
        "en" => new EnglishAnalyzer(LuceneVersion.LUCENE_48),
        "es" => new SpanishAnalyzer(LuceneVersion.LUCENE_48),
        "ar" => new ArabicAnalyzer(LuceneVersion.LUCENE_48),
        "ru" => new RussianAnalyzer(LuceneVersion.LUCENE_48),
        _ => new CJKAnalyzer(LuceneVersion.LUCENE_48),
    };
}
