using System.Numerics;
using GmgBot.Answers.Search.Questions;
using GmgBot.Answers.Search.Ranking;

namespace GmgBot.Answers.Search;

/// <summary>
/// How sure the first hit is to hold the answer: a logistic regression on nine plain measures, learned on questions asked of
/// all passages, as they are and with a typo, and of an index without their right passages; every set weighs the same.
/// Beside the tuning halves: SQuAD-es, ARCD, CMRC, and parts of spf.fr of 2,500 and 9,000 passages, so that the size of a collection is learned.
/// </summary>
public static class Confidence
{
    /// <summary>
    /// Under this the bot has nothing to show: in the mean of the seven sets 4 % of the questions that have an answer are
    /// refused, at most 8 %. The curve of each set, and why no floor does better, is in README.md beside this.
    /// </summary>
    public const double Floor = 0.28;

    // Between a share of nothing and one of next to nothing is no great difference.
    private const double LeastShare = 0.05;

    // In the order of the measures. The two with the number of passages, which differ most from set to set, were set so that
    // one floor refuses alike in few passages and in many, and the others learned beside them; the last two were learned on top
    // of those, and all scaled so that a confidence means what it meant. Where words are pairs of characters, chance overlap is larger, and the weights steeper.
    private static readonly double[] Alphabetic = [-0.5, 0.85, 0.9, 1.15, 1.05, -2.1, 1.35, -0.1, 0.8, 1];
    private static readonly double[] Chinese = [1.5, 2.2, 2.35, 1.3, 0.7, -5.5, 1.35, -0.1, 0.8, 1];

    /// <summary>The confidence in the best passage of one language.</summary>
    /// <param name="documents">The language of the passages.</param>
    /// <param name="question">The question.</param>
    /// <param name="best">The passage that came first.</param>
    /// <param name="gramWeight">The summed weight of all 4-grams of the question.</param>
    /// <param name="passages">How many passages there are.</param>
    internal static double In(Language documents, IndexQuestion question, RankedPassage best, double gramWeight, int passages)
    {
        var asked = SentenceChooser.Weight(question, question.AskedMask);
        if (asked == 0)
        {
            return 0;
        }

        var held = question.WithConcepts(best.Stems | best.Titles);
        var coverage = Share(held, best.Prefixes);
        var grams = best.Features[(int)RankingFeature.Gram] / Math.Max(1, gramWeight);
        var wholeWords = best.Features[(int)RankingFeature.Word] / asked;
        var names = NamesOf(question) & ~(held | best.Prefixes);
        double[] measures =
        [
            1,
            Logarithm(coverage),
            Logarithm(best.Sentences.Max(sentence => Share(question.WithConcepts(sentence.Stems), sentence.Prefixes))),
            // A question in another language is found by its translation, and shares no 4-grams with it.
            Logarithm(question.Concepts.Count > 0 ? Math.Max(coverage, grams) : grams),
            Math.Log(1 + question.Asked),
            SentenceChooser.Weight(question, names) / asked,
            asked / question.Asked / Math.Log(1 + passages),
            Math.Log(1 + passages),
            Logarithm((double)BitOperations.PopCount((held | best.Prefixes) & question.AskedMask) / question.Asked),
            question.Concepts.Count > 0 ? Math.Max(coverage, wholeWords) : wholeWords,
        ];
        var weights = documents == Language.Chinese ? Chinese : Alphabetic;
        return 1 / (1 + Math.Exp(-measures.Zip(weights, (measure, weight) => measure * weight).Sum()));

        double Share(ulong stems, ulong prefixes) =>
            (SentenceChooser.Weight(question, stems & question.AskedMask)
                + (SearchWeights.Kin * SentenceChooser.Weight(question, prefixes & ~stems & question.AskedMask))) / asked;
    }

    // From a quarter to a half tells as much as from a half to all.
    private static double Logarithm(double share) => Math.Log(LeastShare + share);

    private static ulong NamesOf(IndexQuestion question)
    {
        var names = 0UL;
        for (var position = 0; position < question.Asked; position++)
        {
            names |= question.Terms[position].IsName ? 1UL << position : 0;
        }

        return names;
    }
}
