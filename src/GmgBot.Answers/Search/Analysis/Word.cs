namespace GmgBot.Answers.Search.Analysis;

/// <summary>One word of a text.</summary>
/// <param name="Form">The word in lower case, without elided articles; in Chinese two neighbouring characters.</param>
/// <param name="Start">Where it starts in the text, in UTF-16 units.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct Word(string Form, int Start, int End);
