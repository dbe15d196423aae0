namespace GmgBot.Answers.Facts;

/// <summary>A number that a statement gives for the facts of a relation, up to the end of the statement's period.</summary>
/// <param name="Relation">The id of the relation.</param>
/// <param name="Number">How many facts it must have.</param>
internal sealed record StatedCount(string Relation, int Number);
