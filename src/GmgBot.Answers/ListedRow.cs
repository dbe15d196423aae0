namespace GmgBot.Answers;

/// <summary>One line of a list in its parts, for clients that can draw a table or a picture of it.</summary>
/// <param name="Head">What the line is about, such as "January-June 2007" or a working group; null where the names are all there is.</param>
/// <param name="Names">The names that belong to it, in the answer's language and in full.</param>
/// <param name="From">The first day that it speaks of, or null.</param>
/// <param name="To">The last day that it speaks of, or null.</param>
/// <param name="Lasts">Whether it lasted from the first day to the last, instead of happening some time between them.</param>
public sealed record ListedRow(string? Head, IReadOnlyList<string> Names, DateOnly? From, DateOnly? To, bool Lasts);
