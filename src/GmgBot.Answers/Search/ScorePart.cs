namespace GmgBot.Answers.Search;

/// <summary>What one part of the search added to a score.</summary>
/// <param name="Name">The part: "text", "title", "pairs".</param>
/// <param name="Value">What it measured.</param>
/// <param name="Weight">What it counts for; the score holds their product.</param>
public sealed record ScorePart(string Name, double Value, double Weight);
