namespace GmgBot.Answers.Search.Ranking;

/// <summary>A passage as the second phase ranks it.</summary>
/// <param name="Number">Its number in the index.</param>
/// <param name="Features">What was measured, by <see cref="RankingFeature"/>.</param>
/// <param name="Sentences">What each of its sentences holds.</param>
/// <param name="Quote">The position of the sentence to quote.</param>
/// <param name="Titles">The terms whose stem is in its title, as bits.</param>
internal sealed record RankedPassage(int Number, double[] Features, SentenceEvidence[] Sentences, int Quote, ulong Titles)
{
    /// <summary>The weighted sum of the features.</summary>
    public double Score { get; private set; }

    /// <summary>The terms whose stem is in it, as bits.</summary>
    public ulong Stems => Sentences.Aggregate(0UL, (all, sentence) => all | sentence.Stems);

    /// <summary>The terms whose first letters are in it, as bits.</summary>
    public ulong Prefixes => Sentences.Aggregate(0UL, (all, sentence) => all | sentence.Prefixes);

    /// <summary>Sums the features up with the weights of a language.</summary>
    public void Weigh(Language documents)
    {
        Score = 0;
        for (var feature = 0; feature < Features.Length; feature++)
        {
            Score += Features[feature] * SearchWeights.Of(documents, (RankingFeature)feature);
        }
    }
}
