namespace GmgBot.Answers.Search;

/// <summary>What a search found.</summary>
/// <param name="Hits">The passages, best first; empty where nothing matches.</param>
/// <param name="Confidence">
/// 0 to 1: how sure the first hit is to hold the answer. Under <see cref="Search.Confidence.Floor"/> the bot says that the sources do not say.
/// </param>
/// <param name="Explanation">How each word of the question was read.</param>
public sealed record SearchResult(IReadOnlyList<SearchHit> Hits, double Confidence, SearchExplanation Explanation)
{
    /// <summary>The result of a question without a word that could be searched.</summary>
    public static SearchResult Nothing { get; } = new([], 0, SearchExplanation.Empty);
}
