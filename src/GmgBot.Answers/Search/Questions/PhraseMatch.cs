namespace GmgBot.Answers.Search.Questions;

/// <summary>A phrase of the vocabulary that stands in a question.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Start">Where it starts in the question, in UTF-16 units.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal sealed record PhraseMatch(VocabularyPhrase Phrase, int Start, int End);
