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

    /// <summary>
    /// Of more passages than this, the first phase reads only the rarest words of a question, as many as together stand in
    /// <see cref="PostingsShare"/> of them: long postings are most of the time and tell passages apart least. The second
    /// phase counts all words again. Done on the 33,174 passages of spf.fr it would cost 0.1 points of R@1 and none on typos,
    /// on piaf.fr neither; 0.15 would cost 0.5. To leave out all words that more than a tenth holds reads as much in the mean,
    /// half more in the longest questions, and costs 0.2.
    /// </summary>
    public const int ManyPassages = 100_000;

    /// <summary>See <see cref="ManyPassages"/>.</summary>
    public const double PostingsShare = 0.2;

    /// <summary>The title in the first phase: a word there says what the whole document is about.</summary>
    public const double CandidateTitle = 0.8;

    /// <summary>A synonym counts a little less than the word that was asked.</summary>
    public const double Synonym = 0.9;

    /// <summary>A word that only begins like a word of the question counts this part of it.</summary>
    public const double Kin = 0.6;

    /*
     * The weights of a sentence, in shares of the question; the share of its words that are in the sentence, or begin like one
     * that is, counts 1: shares of words, not of their weights, for how rare a word is among all passages tells little of
     * its sentence. Learned on the tuning halves and on public sets beside them (of SQuAD in English and Spanish without the
     * passages of xquad; ARCD, CMRC, DRCD): softmax over the sentences of the right passage, one set for all languages, every
     * set about the same weight, then rounded. The quoted sentence holds the answer, in %, asked of the first passage:
     *                        piaf.fr  xquad.en  es    ar    ru    zh
     *   rare words (idf)     49.8     72.5      68.3  66.2  68.7  72.1
     *   weights before       57.7     79.2      75.2  71.0  75.9  77.9
     *   learned, five-fold   57.8     80.2      76.9  71.3  76.8  79.0   (by passage, the same passages in all languages)
     *   these                58.3     81.1      76.6  71.1  78.0  79.3
     * Without SentenceBefore 1 question in 100 is lost in English, without the leaning 0.2 to 0.6, without SentenceKind 0.3 to
     * 0.9, without SentenceTwoBefore 0.2 to 0.7 (Arabic). Reasons and places by their words, number words, months, pairs,
     * order and nearness of words, where the sentence stands and how long it is, names and digits of the question counted
     * once more, and the sentence after earned nothing together; boosted trees over fifty measures, the same folds: 58.7,
     * 79.5, 78.0, 72.5, 76.1, which is as much as was to be had from what the search knows.
     */

    /// <summary>The weight of a word that no other sentence of the passage holds tells more; else it is shared among those that do.</summary>
    public const double SentenceLocal = 0.7;

    /// <summary>What the sentence before holds and this one does not: answers follow what they answer.</summary>
    public const double SentenceBefore = 0.8;

    /// <summary>The same where a word at its start points back, as "it" and "he".</summary>
    public const double SentenceBeforeLeaning = 1.2;

    /// <summary>What only the sentence two before holds.</summary>
    public const double SentenceTwoBefore = 0.2;

    /// <summary>The share of the question's 4-grams: kin that neither stem nor first letters show.</summary>
    public const double SentenceGrams = 0.5;

    /// <summary>A new number in the sentence where a number or date is asked, a new name or something quoted where a name is.</summary>
    public const double SentenceKind = 0.4;

    /*
     * The weights of the second phase but Sentence and Quote were learned as one set over piaf.fr, spf.fr and xquad.en, es, ar, ru (tuning halves)
     * and SQuAD-es and ARCD, clean and with typos: softmax over the candidates, every set about the same weight, then rounded.
     * Four-fold by passage, R@1 clean/typo; piaf.fr on 1,500 of its questions:
     *             piaf.fr    spf.fr     xquad.en   es         ar         ru         ARCD
     *   recipe    75.3/74.7  59.1/58.5  94.5/93.6  95.5/94.3  91.8/90.5  93.3/92.8  70.0/69.6   (the recipe's weights)
     *   learned   75.9/74.9  65.8/65.8  95.0/94.0  95.9/95.0  92.1/91.3  94.1/93.6  72.1/70.5
     *   no Quote  75.7/75.0  65.0/64.8  95.0/94.1  95.7/94.7  92.3/91.3  94.0/93.4  70.9/69.7
     * By leaving one out (two-fold, before Quote): Opening and Document together 6 points on spf.fr, Gram 2 on xquad.ar and up
     * to 4 on typos, Sentence 1.6 on spf.fr, Title 0.3 on piaf.fr, Word, Prefix and Pair 0.1 to 0.8. Headings, the nearness of
     * words, names and numbers of the question counted once more, the coverage of the question, and the length of the passage
     * earned nothing and are not here.
     * Sentence and Quote were set anew when the weights of a sentence were: over 0.8 to 2 and 0 to 0.6 the mean moves by 0.6.
     *   these     76.0/75.1  66.1/65.5  95.4/94.5  95.9/94.8  92.1/91.5  94.3/93.8  71.6/70.1
     * Sentence counts the title with each sentence: that alone is worth 0.7 (typos 0.6) on piaf.fr, whose passages have titles,
     * 75.2/74.2 to 75.9/74.8 on all questions, and touches no other set. The coverage of the passage with its title on top
     * would give 0.2 more there and take 0.5 to 0.9 from spf.fr and the others.
     */
    private static readonly Dictionary<RankingFeature, double> Alphabetic = new()
    {
        [RankingFeature.Text] = 1,
        [RankingFeature.Title] = 2.6,
        [RankingFeature.Word] = 0.45,
        [RankingFeature.Prefix] = 0.55,
        [RankingFeature.Pair] = 0.45,
        [RankingFeature.Gram] = 0.65,
        // A synonym must bring what the word itself would: its text, its form, its sentence.
        [RankingFeature.Concept] = 5,
        [RankingFeature.Sentence] = 2,
        [RankingFeature.Quote] = 0.3,
        [RankingFeature.Document] = 1.4,
        [RankingFeature.Opening] = 1.1,
    };

    // Words are pairs of characters and the prefix is a single one, so whole words and 4-grams would count the same twice.
    // Learned on xquad.zh, CMRC and DRCD: 93.8, 97.3 and 92.9 (four-fold), with the recipe's weights 93.8, 97.7 and 91.3;
    // Quote was set anew since: 94.0 on xquad.zh, 93.0 on DRCD.
    // Pairs weighted by how firmly they hang together lost 1 to 5 points, particles left out 0 to 0.5.
    private static readonly Dictionary<RankingFeature, double> Chinese = new()
    {
        [RankingFeature.Text] = 1,
        [RankingFeature.Title] = 1.2,
        [RankingFeature.Word] = 0,
        [RankingFeature.Prefix] = 1.2,
        [RankingFeature.Pair] = 0.15,
        [RankingFeature.Gram] = 0,
        [RankingFeature.Concept] = 2,
        [RankingFeature.Sentence] = 0.4,
        [RankingFeature.Quote] = 0.1,
        [RankingFeature.Document] = 1.4,
        [RankingFeature.Opening] = 1.1,
    };

    private static readonly double[] AlphabeticByFeature = ByFeature(Alphabetic);
    private static readonly double[] ChineseByFeature = ByFeature(Chinese);

    /// <summary>The weight of a feature: one set for the languages with an alphabet, one for Chinese, whose words are pairs of characters.</summary>
    public static double Of(Language documents, RankingFeature feature) =>
        (documents == Language.Chinese ? ChineseByFeature : AlphabeticByFeature)[(int)feature];

    private static double[] ByFeature(Dictionary<RankingFeature, double> weights) =>
        [.. Enum.GetValues<RankingFeature>().Select(feature => weights[feature])];
}
