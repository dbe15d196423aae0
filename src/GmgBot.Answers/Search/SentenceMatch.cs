namespace GmgBot.Answers.Search;

/// <summary>The sentence of a passage that answers best, with the one before where it leans on it.</summary>
/// <param name="Text">The words of the passage.</param>
/// <param name="Range">Where it stands in the text of the passage.</param>
/// <param name="Marks">The words of the question, or their kin, in <paramref name="Text"/>: in order, not overlapping.</param>
public sealed record SentenceMatch(string Text, TextRange Range, IReadOnlyList<TextRange> Marks);
