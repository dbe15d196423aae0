namespace GmgBot.Answers.Facts;

/// <summary>A combination of concepts that points to a relation, and perhaps to what is asked of it.</summary>
/// <param name="All">Concepts that must all be there. "@agency" stands for a named entity of that type, "@period" for a date; "a|b" for either.</param>
/// <param name="None">Concepts that must not be there.</param>
/// <param name="Ask">What is asked; null where the question words decide.</param>
/// <param name="Weight">Added to the number of concepts that matched.</param>
internal sealed record RelationCue(IReadOnlyList<IReadOnlyList<string>> All, IReadOnlyList<string> None, Ask? Ask, int Weight);
