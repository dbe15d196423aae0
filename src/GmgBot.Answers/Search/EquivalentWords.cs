namespace GmgBot.Answers.Search;

/// <summary>Words and phrases that mean the same, by language: fr "droits", en "rights"; fr "OIT", "organisation internationale du travail", en "ILO".</summary>
/// <param name="Phrases">The words and phrases of each language, as people write them.</param>
public sealed record EquivalentWords(IReadOnlyDictionary<Language, IReadOnlyList<string>> Phrases);
