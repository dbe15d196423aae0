namespace GmgBot.Answers.Search;

/// <summary>How one word of a question was read.</summary>
/// <param name="Word">The word as it was searched, in lower case.</param>
/// <param name="Language">The language of the documents that it was searched in.</param>
/// <param name="Stem">Its stem there.</param>
/// <param name="Passages">How many passages hold the stem.</param>
/// <param name="Correction">The word of the documents that it was taken for, where no passage holds it; else null.</param>
/// <param name="Synonyms">Words and phrases of the vocabulary that were searched in its place.</param>
public sealed record ExplainedWord(
    string Word, Language Language, string Stem, int Passages, string? Correction, IReadOnlyList<string> Synonyms);
