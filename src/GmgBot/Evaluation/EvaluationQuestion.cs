namespace GmgBot.Evaluation;

/// <summary>A question whose right passages are known.</summary>
/// <param name="Text">The question as it was asked.</param>
/// <param name="Typo">The same with one edit in one longer word; null where it has no longer word.</param>
/// <param name="Gold">The ids of the right passages; any one counts.</param>
/// <param name="Answers">The strings that answer it; empty where none are known.</param>
internal sealed record EvaluationQuestion(string Text, string? Typo, IReadOnlySet<string> Gold, IReadOnlyList<string> Answers);
