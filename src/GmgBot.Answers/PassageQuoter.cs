using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;
using GmgBot.Answers.Search;
using GmgBot.Answers.Wording;

namespace GmgBot.Answers;

/// <summary>Answers a question that no rule understands: with a passage where one is surely about it, and else by saying that the sources are silent or that the question is out of scope.</summary>
/// <param name="indexes">Where it searches; they stay the caller's.</param>
internal sealed class PassageQuoter(SearchIndexes indexes)
{
    /// <summary>From this confidence on a passage is quoted. Stricter than the search's own floor: where rules find nothing, a wrong quote is worse than none.</summary>
    private const double QuoteFrom = 0.83;

    /// <summary>The words of the question that the quoted sentence must share.</summary>
    private const int FewestMarks = 2;

    /// <param name="reading">The question.</param>
    /// <param name="reply">The reply to it.</param>
    /// <param name="understood">What it may be about, or null.</param>
    /// <param name="goesOn">Whether it goes on about the group, which was just spoken of.</param>
    public Answer Answer(Reading reading, Reply reply, Understanding? understood, bool goesOn)
    {
        SearchResult result;
        using (Stage.Search.Begin())
        {
            if (indexes.Translations?.Search(reading.Text, reading.Language, 1) is { } translated && IsQuotable(translated) && translated.Hits[0].Passage.Language == reading.Language)
            {
                return reply.Quoted(translated);
            }

            result = indexes.Documents.Search(reading.Text, reading.Language, 3);
        }

        var related = goesOn || understood is not null || reading.AllEntities.Any(entity => entity.Type != EntityType.Outsider);
        return IsQuotable(result)
            ? reply.Quoted(result)
            : reply.Fixed(related ? "not-in-sources" : "out-of-scope", related ? Outcome.NotInSources : Outcome.OutOfScope, understood, result);
    }

    private static bool IsQuotable(SearchResult result) => result.Hits.Count > 0 && result.Confidence >= QuoteFrom && result.Hits[0].Sentence.Marks.Count >= FewestMarks;
}
