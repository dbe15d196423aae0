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
        var scores = ranked.Select(passage => documents.Of(passage.Number)).Distinct().ToDictionary(document => document, _ => 0.0);
        var ordered = scores.Keys.Order().ToArray();
        var lengths = segment.GetNormValues(IndexFields.Document);
        foreach (var stem in question.Terms.Take(question.Asked).Where(term => term.Passages > 0).GroupBy(term => term.StemText))
        {
            var term = new Term(IndexFields.Document, stem.Key);
            if (segment.GetTermDocsEnum(term) is not { } postings)
            {
                continue;
            }

            var weight = stem.Count() * Bm25.Idf(documents.Count, segment.DocFreq(term));
            var at = postings.NextDoc();
            foreach (var document in ordered)
            {
                var number = passages + document;
                if (at < number)
                {
                    at = postings.Advance(number);
                }

                if (at == number)
                {
                    scores[document] += weight * Bm25.Saturate(postings.Freq, lengths.Get(number) / _meanLength);
                }
            }
        }

        return scores;
    }
}
