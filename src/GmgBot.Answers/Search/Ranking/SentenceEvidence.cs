using GmgBot.Answers.Search.Indexing;

namespace GmgBot.Answers.Search.Ranking;

/// <summary>What one sentence of a passage holds of the question.</summary>
/// <param name="Stems">The terms whose stem is in it, as bits.</param>
/// <param name="Prefixes">The terms whose first letters are in it, as bits.</param>
/// <param name="Grams">The summed weight of the question's 4-grams that are in it.</param>
/// <param name="Words">How many words it has, without stop words.</param>
/// <param name="HasNumber">Whether a number is in it that is not in the question.</param>
/// <param name="HasName">Whether a capital inside it begins a word that is not in the question.</param>
/// <param name="Traits">What it is like, whatever is asked.</param>
internal readonly record struct SentenceEvidence(
    ulong Stems, ulong Prefixes, double Grams, int Words, bool HasNumber, bool HasName, SentenceTraits Traits);
