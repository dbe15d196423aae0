using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Search;

/// <summary>A passage that was found.</summary>
/// <param name="passage">The passage.</param>
/// <param name="score">The sum of <paramref name="parts"/>; comparable within one result only.</param>
/// <param name="sentence">The sentence to quote, chosen when it is first asked for: hardly any passage is quoted.</param>
/// <param name="parts">What each part of the search added to the score, by its name in <see cref="SearchWeights"/>.</param>
public sealed class SearchHit(Passage passage, double score, Lazy<SentenceMatch> sentence, IReadOnlyList<ScorePart> parts)
{
    public Passage Passage => passage;

    public double Score => score;

    public SentenceMatch Sentence => sentence.Value;

    public IReadOnlyList<ScorePart> Parts => parts;
}
