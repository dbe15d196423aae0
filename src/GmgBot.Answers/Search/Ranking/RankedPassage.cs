namespace GmgBot.Answers.Search.Ranking;

/// <summary>A passage as the second phase ranks it.</summary>
/// <param name="Number">Its number in the index.</param>
/// <param name="Features">What was measured, by <see cref="RankingFeature"/>.</param>
/// <param name="Sentences">What each of its sentences holds.</param>
/// <param name="Score">The weighted sum of the features.</param>
internal sealed record RankedPassage(int Number, double[] Features, SentenceEvidence[] Sentences, double Score);
