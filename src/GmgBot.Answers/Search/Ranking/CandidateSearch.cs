using GmgBot.Answers.Search.Indexing;
using GmgBot.Answers.Search.Questions;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace GmgBot.Answers.Search.Ranking;

/// <summary>The first phase: Lucene finds the passages whose text and title hold the rarest words of the question.</summary>
internal static class CandidateSearch
{
    /// <summary>The query: any word of the question in the text or the title, or in its place what the vocabulary knows.</summary>
    /// <param name="question">The question.</param>
    /// <param name="passages">How many passages there are.</param>
    public static Query QueryOf(IndexQuestion question, int passages)
    {
        var query = new BooleanQuery(disableCoord: true);
        var replaced = 0UL;
        foreach (var concept in question.Concepts)
        {
            replaced |= concept.Replaced;
            query.Add(ConceptQuery(question, concept), Occur.SHOULD);
        }

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var position = 0; position < question.Asked; position++)
        {
            if ((replaced >> position & 1) == 0 && question.Terms[position] is { Passages: > 0, StemText: var stem })
            {
                counts[stem] = counts.GetValueOrDefault(stem) + 1;
            }
        }

        LeaveOutFrequent(question, passages, counts);
        foreach (var (stem, count) in counts)
        {
            AddTerm(query, stem, count);
        }

        return query;
    }

    // The rarest words, as many as together stand in no more than so many passages, but always one.
    private static void LeaveOutFrequent(IndexQuestion question, int passages, Dictionary<string, int> counts)
    {
        if (passages <= SearchWeights.ManyPassages)
        {
            return;
        }

        var most = passages * SearchWeights.PostingsShare;
        var read = 0L;
        foreach (var term in question.Terms.Take(question.Asked).Where(term => counts.ContainsKey(term.StemText)).DistinctBy(term => term.StemText).OrderBy(term => term.Passages))
        {
            if (read > 0 && read + term.Passages > most)
            {
                counts.Remove(term.StemText);
            }

            read += term.Passages;
        }
    }

    private static DisjunctionMaxQuery ConceptQuery(IndexQuestion question, Concept concept)
    {
        var ways = new DisjunctionMaxQuery(0);
        var asked = new BooleanQuery(disableCoord: true);
        for (var position = 0; position < question.Asked; position++)
        {
            if ((concept.Replaced >> position & 1) == 1)
            {
                AddTerm(asked, question.Terms[position].StemText, 1);
            }
        }

        ways.Add(asked);
        foreach (var alternative in concept.Alternatives)
        {
            var phrase = new BooleanQuery(disableCoord: true) { Boost = (float)SearchWeights.Synonym };
            foreach (var position in alternative)
            {
                var word = new BooleanQuery(disableCoord: true);
                AddTerm(word, question.Terms[position].StemText, 1);
                phrase.Add(word, Occur.MUST);
            }

            ways.Add(phrase);
        }

        return ways;
    }

    private static void AddTerm(BooleanQuery query, string stem, int count)
    {
        query.Add(new TermQuery(new Term(IndexFields.Text, stem)) { Boost = count }, Occur.SHOULD);
        query.Add(new TermQuery(new Term(IndexFields.Title, stem)) { Boost = (float)(count * SearchWeights.CandidateTitle) }, Occur.SHOULD);
    }
}
