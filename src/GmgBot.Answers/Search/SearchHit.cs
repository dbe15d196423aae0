using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Search;

/// <summary>A passage that was found.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Score">The sum of <paramref name="Parts"/>; comparable within one result only.</param>
/// <param name="Sentence">The sentence to quote.</param>
/// <param name="Parts">What each part of the search added to the score, by its name in <see cref="SearchWeights"/>.</param>
public sealed record SearchHit(Passage Passage, double Score, SentenceMatch Sentence, IReadOnlyList<ScorePart> Parts);
