using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Search.Questions;

namespace GmgBot.Answers.Search;

/// <summary>
/// Full-text search over passages. A question goes to the documents of every language, each with its own words;
/// the way is: read the question (<see cref="QuestionReader"/>), find candidates (<see cref="Ranking.CandidateSearch"/>),
/// rank them (<see cref="Ranking.PassageReader"/>) by their words and the sentence to quote (<see cref="Ranking.SentenceChooser"/>). Safe for many threads.
/// </summary>
public sealed class PassageIndex : IDisposable
{
    private readonly IReadOnlyList<LanguageIndex> _indexes;

    private PassageIndex(IReadOnlyList<LanguageIndex> indexes) => _indexes = indexes;

    /// <summary>Indexes passages.</summary>
    /// <param name="passages">The passages of all documents, in any of the six languages.</param>
    /// <param name="vocabulary">The words that are searched in place of each other.</param>
    /// <param name="store">Where indexes of many passages are kept; without it all are in memory.</param>
    public static PassageIndex Build(IReadOnlyList<Passage> passages, SearchVocabulary vocabulary, IndexStore? store = null)
    {
        var phrases = new PhraseFinder(new VocabularyIndex(vocabulary));
        // Passages of one language are taken as they come, so that a list may make its texts when they are read.
        return passages.Select(passage => passage.Language).Distinct().ToList() is [var only]
            ? new PassageIndex([Of(only, passages)])
            : new PassageIndex([.. passages.GroupBy(passage => passage.Language).Select(group => Of(group.Key, [.. group]))]);

        LanguageIndex Of(Language language, IReadOnlyList<Passage> own) =>
            store is not null && own.Count > store.LargestInMemory ? store.Open(language, own, phrases) : LanguageIndex.Build(language, own, phrases);
    }

    /// <summary>Finds the passages that answer a question.</summary>
    /// <param name="question">What a person typed: any text; its first 512 characters are read.</param>
    /// <param name="questionLanguage">The language that it is asked in.</param>
    /// <param name="top">How many hits to give at most.</param>
    public SearchResult Search(string question, Language questionLanguage, int top)
    {
        var text = QuestionText.Bound(question);
        var found = _indexes.Select(index => (Index: index, Hits: index.Search(text, questionLanguage))).ToList();
        var explanation = new SearchExplanation(new LateList<ExplainedWord>(() => [.. found.SelectMany(each => each.Index.Explain(each.Hits.Question))]));
        var hits = found
            .SelectMany(each => each.Hits.Passages.Take(top).Select(passage => (each.Index, each.Hits, Passage: passage)))
            // Scores of two languages do not compare; the confidence in each does, and within one the scores do.
            .OrderByDescending(hit => hit.Hits.Confidence * hit.Passage.Score / hit.Hits.Passages[0].Score)
            .Take(top)
            .ToList();
        return hits.Count == 0
            ? new SearchResult([], 0, explanation)
            : new SearchResult([.. hits.Select(hit => hit.Index.HitOf(hit.Hits, hit.Passage))], hits[0].Hits.Confidence, explanation);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var index in _indexes)
        {
            index.Dispose();
        }
    }
}
