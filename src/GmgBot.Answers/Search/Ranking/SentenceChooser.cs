using System.Numerics;
using GmgBot.Answers.Search.Questions;

namespace GmgBot.Answers.Search.Ranking;

/// <summary>Chooses the sentence of a passage that holds most of the question, rare words counting more.</summary>
internal static class SentenceChooser
{
    /// <summary>The position of the best sentence; the first of equals.</summary>
    public static int Best(IndexQuestion question, IReadOnlyList<SentenceEvidence> sentences)
    {
        var best = 0;
        var bestScore = double.MinValue;
        for (var sentence = 0; sentence < sentences.Count; sentence++)
        {
            var score = Overlap(question, sentences[sentence]);
            if (score > bestScore)
            {
                best = sentence;
                bestScore = score;
            }
        }

        return best;
    }

    /// <summary>The summed weight of the terms that a sentence holds; words that only begin alike count a part.</summary>
    public static double Overlap(IndexQuestion question, SentenceEvidence sentence) =>
        Weight(question, sentence.Stems) + (SearchWeights.SentenceKin * Weight(question, sentence.Prefixes & ~sentence.Stems));

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
}
