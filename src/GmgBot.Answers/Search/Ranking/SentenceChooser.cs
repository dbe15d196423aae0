using System.Numerics;
using GmgBot.Answers.Search.Questions;

namespace GmgBot.Answers.Search.Ranking;

/// <summary>
/// Chooses the sentence of a passage to quote: the one that holds most of the question, rare words counting more, and those
/// most that few other sentences of the passage hold.
/// </summary>
internal static class SentenceChooser
{
    /// <summary>The position of the best sentence, the first of equals, and its score in the unit of <see cref="Weight"/>.</summary>
    /// <param name="question">The question.</param>
    /// <param name="sentences">The sentences of one passage, at least one.</param>
    /// <param name="gramWeight">The summed weight of all 4-grams of the question.</param>
    public static (int Position, double Score) Best(IndexQuestion question, List<SentenceEvidence> sentences, double gramWeight)
    {
        var asked = Weight(question, question.AskedMask);
        Span<double> local = stackalloc double[QuestionText.MostTerms];
        Span<double> localKin = stackalloc double[QuestionText.MostTerms];
        Share(question, sentences, local, localKin);
        var best = (Position: 0, Score: double.MinValue);
        for (var sentence = 0; sentence < sentences.Count; sentence++)
        {
            var evidence = sentences[sentence];
            var held = evidence.Stems | evidence.Prefixes;
            var before = sentence > 0 ? sentences[sentence - 1].Stems | sentences[sentence - 1].Prefixes : 0;
            var score = Weight(question, evidence.Stems)
                + (SearchWeights.SentenceKin * Weight(question, evidence.Prefixes & ~evidence.Stems))
                + (SearchWeights.SentenceBefore * Weight(question, before & ~held))
                + Sum(local, evidence.Stems)
                + Sum(localKin, held)
                + (asked * SearchWeights.SentenceGrams * evidence.Grams / Math.Max(gramWeight, 1))
                + (question.AsksNumber && evidence.HasNumber ? asked * SearchWeights.SentenceNumber : 0);
            if (score > best.Score)
            {
                best = (sentence, score);
            }
        }

        return best;
    }

    /// <summary>The summed weight of terms; words that only begin alike count a part.</summary>
    public static double Overlap(IndexQuestion question, ulong stems, ulong prefixes) =>
        Weight(question, stems) + (SearchWeights.Kin * Weight(question, prefixes & ~stems));

    /// <summary>The summed weight of terms.</summary>
    public static double Weight(IndexQuestion question, ulong terms)
    {
        var weight = 0.0;
        for (; terms != 0; terms &= terms - 1)
        {
            weight += question.Terms[BitOperations.TrailingZeroCount(terms)].StemIdf;
        }

        return weight;
    }

    // What each term tells one sentence of the passage from the others: its weight, shared among the sentences that hold it.
    private static void Share(IndexQuestion question, List<SentenceEvidence> sentences, Span<double> local, Span<double> localKin)
    {
        local.Clear();
        localKin.Clear();
        for (var sentence = 0; sentence < sentences.Count; sentence++)
        {
            Count(local, sentences[sentence].Stems);
            Count(localKin, sentences[sentence].Stems | sentences[sentence].Prefixes);
        }

        for (var term = 0; term < question.Terms.Count; term++)
        {
            local[term] = question.Terms[term].StemIdf * SearchWeights.SentenceLocal / Math.Max(1, local[term]);
            localKin[term] = question.Terms[term].StemIdf * SearchWeights.SentenceLocalKin / Math.Max(1, localKin[term]);
        }
    }

    private static void Count(Span<double> counts, ulong terms)
    {
        for (; terms != 0; terms &= terms - 1)
        {
            counts[BitOperations.TrailingZeroCount(terms)]++;
        }
    }

    private static double Sum(Span<double> values, ulong terms)
    {
        var sum = 0.0;
        for (; terms != 0; terms &= terms - 1)
        {
            sum += values[BitOperations.TrailingZeroCount(terms)];
        }

        return sum;
    }
}
