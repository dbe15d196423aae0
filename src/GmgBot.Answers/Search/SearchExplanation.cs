namespace GmgBot.Answers.Search;

/// <summary>How a question was read, so that <c>ask --explain</c> can show it.</summary>
/// <param name="Words">The words that were searched, in each document language.</param>
public sealed record SearchExplanation(IReadOnlyList<ExplainedWord> Words)
{
    /// <summary>Nothing was searched.</summary>
    public static SearchExplanation Empty { get; } = new([]);
}
