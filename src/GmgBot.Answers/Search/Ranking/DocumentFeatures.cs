using GmgBot.Answers.Search.Indexing;
using GmgBot.Answers.Search.Questions;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace GmgBot.Answers.Search.Ranking;

/// <summary>What the document around a passage tells: what its other passages hold, and whether this one opens it.</summary>
internal sealed class DocumentFeatures(DocumentMap documents, IndexSearcher searcher, int passages)
{
    /// <summary>Adds the features of their documents to passages.</summary>
    /// <param name="question">The question.</param>
    /// <param name="ranked">The passages.</param>
    public void AddTo(IndexQuestion question, List<RankedPassage> ranked)
    {
        if (!documents.HasStructure)
        {
            return;
        }

        var scores = Scores(question);
        var total = SentenceChooser.Weight(question, question.AskedMask);
        foreach (var passage in ranked)
        {
            passage.Features[(int)RankingFeature.Document] = scores.GetValueOrDefault(documents.Of(passage.Number));
            passage.Features[(int)RankingFeature.Opening] = documents.Opens(passage.Number) ? total : 0;
        }
    }

    private Dictionary<int, double> Scores(IndexQuestion question)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var stem in question.Terms.Take(question.Asked).Where(term => term.Passages > 0).GroupBy(term => term.StemText))
        {
            query.Add(new TermQuery(new Term(IndexFields.Document, stem.Key)) { Boost = stem.Count() }, Occur.SHOULD);
        }

        return searcher.Search(query, SearchWeights.Documents).ScoreDocs.ToDictionary(hit => hit.Doc - passages, hit => (double)hit.Score);
    }
}
