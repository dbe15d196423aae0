using System.Collections.Concurrent;
using GmgBot.Answers.Search.Indexing;
using GmgBot.Answers.Search.Questions;
using Lucene.Net.Index;

namespace GmgBot.Answers.Search.Ranking;

/// <summary>What the document around a passage tells: what its other passages hold, and whether this one opens it.</summary>
/// <param name="documents">Which passages make a document.</param>
/// <param name="segment">The index, where documents are numbered after all passages.</param>
/// <param name="passages">How many passages there are.</param>
internal sealed class DocumentFeatures(DocumentMap documents, AtomicReader segment, int passages)
{
    // Where there are no more documents, what was read of a stem is kept: it has as many as the documents have words.
    private const int FewDocuments = 100;

    private readonly int[]? _few = documents.Count <= FewDocuments ? [.. Enumerable.Range(0, documents.Count)] : null;
    private readonly ConcurrentDictionary<string, (double Idf, double[] Shares)> _read = new(StringComparer.Ordinal);
    private readonly double _meanLength = Math.Max(1, (double)segment.GetSumTotalTermFreq(IndexFields.Document) / documents.Count);

    /// <summary>Adds the features of their documents to passages.</summary>
    public void AddTo(IndexQuestion question, List<RankedPassage> ranked)
    {
        if (!documents.HasStructure)
        {
            return;
        }

        var scores = Scores(question, ranked);
        var total = SentenceChooser.Weight(question, question.AskedMask);
        foreach (var passage in ranked)
        {
            passage.Features[(int)RankingFeature.Document] = scores[documents.Of(passage.Number)];
            passage.Features[(int)RankingFeature.Opening] = documents.Opens(passage.Number) ? total : 0;
        }
    }

    // Only the documents of the candidates are scored, by leaping through the postings instead of searching all.
    private Dictionary<int, double> Scores(IndexQuestion question, List<RankedPassage> ranked)
    {
        var ordered = _few ?? ranked.Select(passage => documents.Of(passage.Number)).Distinct().Order().ToArray();
        var scores = ordered.ToDictionary(document => document, _ => 0.0);
        foreach (var stem in question.Terms.Take(question.Asked).Where(term => term.Passages > 0).GroupBy(term => term.StemText))
        {
            var (idf, shares) = _few is null ? Read(stem.Key, ordered) : _read.GetOrAdd(stem.Key, static (text, features) => features.Read(text, features._few!), this);
            var weight = stem.Count() * idf;
            for (var at = 0; at < shares.Length; at++)
            {
                scores[ordered[at]] += weight * shares[at];
            }
        }

        return scores;
    }

    // What a stem weighs, and how much it counts in each of some documents.
    private (double Idf, double[] Shares) Read(string stem, int[] ordered)
    {
        var term = new Term(IndexFields.Document, stem);
        if (segment.GetTermDocsEnum(term) is not { } postings)
        {
            return (0, []);
        }

        var shares = new double[ordered.Length];
        var lengths = segment.GetNormValues(IndexFields.Document);
        var at = postings.NextDoc();
        for (var i = 0; i < ordered.Length; i++)
        {
            var number = passages + ordered[i];
            if (at < number)
            {
                at = postings.Advance(number);
            }

            if (at == number)
            {
                shares[i] = Bm25.Saturate(postings.Freq, lengths.Get(number) / _meanLength);
            }
        }

        return (Bm25.Idf(documents.Count, segment.DocFreq(term)), shares);
    }
}
