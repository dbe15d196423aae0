using GmgBot.Answers.Search.Questions;
using GmgBot.Answers.Search.Ranking;

namespace GmgBot.Answers.Search;

/// <summary>
/// How sure the first hit is to hold the answer: a logistic regression on five plain measures, learned on the tuning
/// halves of all sets, each question once as it is and once with its right passages struck from the candidates; every set weighs the same.
/// </summary>
public static class Confidence
{
    /// <summary>
    /// Under this the bot has nothing to show: the highest floor at which, in the mean of the seven sets, at most 5 % of the
    /// questions that have an answer are refused. The curve of each set, and why no floor does better, is in README.md beside this.
    /// </summary>
    public const double Floor = 0.18;

    // Where words are pairs of characters, chance overlap is larger, and the weights steeper.
    private static readonly double[] Alphabetic = [-13.98, 2.86, 2.25, 3.75, 2.01, 7.31];
    private static readonly double[] Chinese = [-17.79, 2.60, 4.02, 8.26, 1.80, 5.93];

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

        var coverage = Share(best.Stems, best.Prefixes);
        double[] measures =
        [
            1,
            coverage,
            best.Sentences.Max(sentence => Share(sentence.Stems, sentence.Prefixes)),
            // Kin by 4-grams, or the coverage where a question in another language is found by its translation.
            Math.Max(coverage, best.Features[(int)RankingFeature.Gram] / Math.Max(1, gramWeight)),
            Math.Log(1 + question.Asked),
            asked / question.Asked / Math.Log(1 + passages),
        ];
        var weights = documents == Language.Chinese ? Chinese : Alphabetic;
        return 1 / (1 + Math.Exp(-measures.Zip(weights, (measure, weight) => measure * weight).Sum()));

        double Share(ulong stems, ulong prefixes)
        {
            stems = WithConcepts(question, stems);
            return (SentenceChooser.Weight(question, stems & question.AskedMask)
                + (SearchWeights.Kin * SentenceChooser.Weight(question, prefixes & ~stems & question.AskedMask))) / asked;
        }
    }

    // A phrase that the vocabulary knows is there when any way to say it is there in full.
    private static ulong WithConcepts(IndexQuestion question, ulong stems)
    {
        var all = stems;
        foreach (var concept in question.Concepts)
        {
            if (concept.Alternatives.Any(terms => terms.All(term => (stems >> term & 1) == 1)))
            {
                all |= concept.Replaced;
            }
        }

        return all;
    }
}
