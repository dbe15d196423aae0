using GmgBot.Answers.Search.Ranking;

namespace GmgBot.Answers.Search;

/// <summary>Every weight of the search, with its reason and the measurement behind it.</summary>
internal static class SearchWeights
{
    /// <summary>How many features there are.</summary>
    public static readonly int FeatureCount = Enum.GetValues<RankingFeature>().Length;

    /// <summary>BM25: how soon a repeated word stops counting. 0.5 to 0.9 is flat; worth 0.3 points of MRR over 1.2.</summary>
    public const double K1 = 0.7;

    /// <summary>BM25: how much a long passage is held back.</summary>
    public const double B = 0.75;

    /// <summary>How many passages the first phase hands to the second: with 50 the order is that of one query over all fields, to the last digit.</summary>
    public const int Candidates = 50;

    /// <summary>The title in the first phase: a word there says what the whole document is about.</summary>
    public const double CandidateTitle = 0.8;

    /// <summary>A synonym counts a little less than the word that was asked.</summary>
    public const double Synonym = 0.9;

    /// <summary>In a sentence, a word that only begins like a word of the question counts this part of it.</summary>
    public const double SentenceKin = 0.5;

    private static readonly double[] Alphabetic = Weights(text: 1, title: 0.8, word: 0.3, prefix: 0.3, pair: 0.2, gram: 0.2, concept: 1);

    private static readonly double[] Chinese = Weights(text: 1, title: 1.2, word: 0, prefix: 0.5, pair: 0, gram: 0, concept: 1);

    /// <summary>The weight of a feature: one set for the languages with an alphabet, one for Chinese, whose words are pairs of characters.</summary>
    public static double Of(Language documents, RankingFeature feature) =>
        (documents == Language.Chinese ? Chinese : Alphabetic)[(int)feature];

    private static double[] Weights(double text, double title, double word, double prefix, double pair, double gram, double concept)
    {
        var weights = new double[FeatureCount];
        weights[(int)RankingFeature.Text] = text;
        weights[(int)RankingFeature.Title] = title;
        weights[(int)RankingFeature.Word] = word;
        weights[(int)RankingFeature.Prefix] = prefix;
        weights[(int)RankingFeature.Pair] = pair;
        weights[(int)RankingFeature.Gram] = gram;
        weights[(int)RankingFeature.Concept] = concept;
        return weights;
    }
}
