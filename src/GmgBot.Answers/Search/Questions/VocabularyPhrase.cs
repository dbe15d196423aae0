namespace GmgBot.Answers.Search.Questions;

/// <summary>A word or phrase of the vocabulary in one language.</summary>
/// <param name="Text">As people write it.</param>
/// <param name="Stems">Its stems without stop words; all its words where it has only stop words ("WHO", "ONU" never).</param>
/// <param name="OnlyStopWords">Then it counts only where it is written in the same case: "WHO chaired" is not "who chaired".</param>
/// <param name="Group">The group that it stands in.</param>
internal sealed record VocabularyPhrase(string Text, string[] Stems, bool OnlyStopWords, EquivalentWords Group);
