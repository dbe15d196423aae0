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

    /// <summary>
    /// How many passages the first phase hands to the second. With the recipe's weights 50 lost nothing against one query
    /// over all fields; with today's weights more than 50 was not tried.
    /// </summary>
    public const int Candidates = 50;

    /// <summary>The title in the first phase: a word there says what the whole document is about.</summary>
    public const double CandidateTitle = 0.8;

    /// <summary>A synonym counts a little less than the word that was asked.</summary>
    public const double Synonym = 0.9;

    /// <summary>
    /// In a sentence, a word that only begins like a word of the question counts this part of it. The weights of sentences
    /// were learned on the tuning halves (softmax over the sentences of the first passage, two-fold); over idf overlap
    /// alone they choose the right sentence for 0.3 (piaf.fr, xquad.en, ar) to 1.8 (xquad.ru) questions more in 100.
    /// </summary>
    public const double SentenceKin = 0.6;

    /// <summary>What the sentence before holds of the question: answers often follow what they answer.</summary>
    public const double SentenceBefore = 0.23;

    /// <summary>What the sentence after holds.</summary>
    public const double SentenceAfter = 0.12;

    /// <summary>The share of the question's 4-grams: kin that neither stem nor first letters show.</summary>
    public const double SentenceGrams = 0.2;

    /// <summary>A new number in the sentence, where a number or date is asked.</summary>
    public const double SentenceNumber = 0.22;

    /// <summary>A new name in the sentence, where a person or place is asked.</summary>
    public const double SentenceName = 0.1;

    /*
     * The weights of the second phase were learned as one set over piaf.fr, spf.fr and xquad.en, es, ar, ru (tuning halves,
     * clean and with typos, softmax over the candidates, every set about the same weight), then rounded. Two-fold by
     * passage, R@1 clean / typo, against the recipe's 74.4/73.7 (piaf.fr), 59.3/58.7 (spf.fr), 91.8/90.5 (xquad.ar):
     *   learned                75.3/74.6   65.8/65.0   92.3/91.0
     *   without Opening        75.2/74.6   61.7/61.6
     *   without documents      74.8/74.2   59.2/58.9
     *   without Gram           74.7/73.4   66.4/65.1   90.4/87.5
     * Sentence is worth 1.6 on spf.fr and 0.9 on xquad.ru, Title 0.3 on piaf.fr (typo 0.6), Word, Prefix and Pair 0.1 to 0.8.
     * Headings, the nearness of words, the kind of answer, and the length of the passage earned nothing and are not here.
     */
    private static readonly Dictionary<RankingFeature, double> Alphabetic = new()
    {
        [RankingFeature.Text] = 1,
        [RankingFeature.Title] = 4,
        [RankingFeature.Word] = 0.6,
        [RankingFeature.Prefix] = 1.8,
        [RankingFeature.Pair] = 0.7,
        [RankingFeature.Gram] = 1,
        // A synonym must bring what the word itself would: its text, its form, its sentence.
        [RankingFeature.Concept] = 8,
        [RankingFeature.Sentence] = 3.5,
        [RankingFeature.Document] = 2.5,
        [RankingFeature.Opening] = 1.8,
    };

    // Words are pairs of characters and the prefix is a single one, so whole words, 4-grams and pairs would count the same
    // twice. The recipe's weights stay: learned ones gave 0.1 on xquad.zh, within chance.
    private static readonly Dictionary<RankingFeature, double> Chinese = new()
    {
        [RankingFeature.Text] = 1,
        [RankingFeature.Title] = 1.2,
        [RankingFeature.Word] = 0,
        [RankingFeature.Prefix] = 0.5,
        [RankingFeature.Pair] = 0,
        [RankingFeature.Gram] = 0,
        [RankingFeature.Concept] = 2,
        [RankingFeature.Sentence] = 0,
        [RankingFeature.Document] = 0.7,
        [RankingFeature.Opening] = 0.5,
    };

    private static readonly double[] AlphabeticByFeature = ByFeature(Alphabetic);
    private static readonly double[] ChineseByFeature = ByFeature(Chinese);

    /// <summary>The weight of a feature: one set for the languages with an alphabet, one for Chinese, whose words are pairs of characters.</summary>
    public static double Of(Language documents, RankingFeature feature) =>
        (documents == Language.Chinese ? ChineseByFeature : AlphabeticByFeature)[(int)feature];

    private static double[] ByFeature(Dictionary<RankingFeature, double> weights) =>
        [.. Enum.GetValues<RankingFeature>().Select(feature => weights[feature])];
}
