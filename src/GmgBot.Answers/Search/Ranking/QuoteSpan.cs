using GmgBot.Answers.Search.Indexing;

namespace GmgBot.Answers.Search.Ranking;

/// <summary>
/// What is quoted of a passage: the chosen sentence; with the one before where its first word points there
/// ("He is also the oldest ...": alone it would not say of whom) and both are short.
/// </summary>
internal static class QuoteSpan
{
    // About what is read at a glance; in Chinese a character says as much as three letters.
    private const int Longest = 300;
    private const int LongestIdeographic = 100;
    private const char FirstIdeographic = '\u2E80';

    /// <summary>The stretch of the text to quote.</summary>
    /// <param name="text">The text of the passage.</param>
    /// <param name="sentences">Its sentences, at least one.</param>
    /// <param name="passage">The passage as it was ranked.</param>
    public static TextRange Of(string text, List<TextRange> sentences, RankedPassage passage)
    {
        var chosen = sentences[passage.Quote];
        if (passage.Quote == 0 || (passage.Sentences[passage.Quote].Traits & SentenceTraits.OpensLeaning) == 0)
        {
            return chosen;
        }

        var start = sentences[passage.Quote - 1].Start;
        var both = new TextRange(start, chosen.End - start);
        var longest = text[chosen.Start] >= FirstIdeographic ? LongestIdeographic : Longest;
        // A line of its own is no sentence before.
        return both.Length <= longest && !text.AsSpan(start, both.Length).Contains('\n') ? both : chosen;
    }
}
