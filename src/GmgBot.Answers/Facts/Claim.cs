namespace GmgBot.Answers.Facts;

/// <summary>What a question of yes or no puts forward about a statement, and whether the statement bears it out: "did it stay the same?"</summary>
/// <param name="All">Concepts that must all be there; each a list of alternatives.</param>
/// <param name="None">Concepts that must not be there.</param>
/// <param name="Holds">Whether the answer is yes.</param>
internal sealed record Claim(IReadOnlyList<IReadOnlyList<string>> All, IReadOnlyList<string> None, bool Holds);
