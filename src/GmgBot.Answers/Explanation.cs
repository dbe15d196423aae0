namespace GmgBot.Answers;

/// <summary>How an answer came about, for people who want to check it.</summary>
/// <param name="Understood">The question as it was understood: relation, what is asked, who, when.</param>
/// <param name="Steps">What was recognised, which rules competed, which facts or passages were used, one line each.</param>
public sealed record Explanation(string Understood, IReadOnlyList<string> Steps);
