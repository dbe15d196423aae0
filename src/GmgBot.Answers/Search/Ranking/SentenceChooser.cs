using System.Numerics;
using GmgBot.Answers.Search.Questions;

namespace GmgBot.Answers.Search.Ranking;

/// <summary>Chooses the sentence of a passage to quote: the one that holds most of the question, rare words counting more.</summary>
internal static class SentenceChooser
{
    /// <summary>The position of the best sentence; the first of equals.</summary>
    /// <param name="question">The question.</param>
    /// <param name="sentences">The sentences of one passage, at least one.</param>
    /// <param name="gramWeight">The summed weight of all 4-grams of the question.</param>
    public static int Best(IndexQuestion question, IReadOnlyList<SentenceEvidence> sentences, double gramWeight)
    {
        var asked = Math.Max(Weight(question, question.AskedMask), double.Epsilon);
        var best = 0;
        var bestScore = double.MinValue;
        for (var sentence = 0; sentence < sentences.Count; sentence++)
        {
            var evidence = sentences[sentence];
            var before = sentence > 0 ? Overlap(question, sentences[sentence - 1]) : 0;
            var after = sentence + 1 < sentences.Count ? Overlap(question, sentences[sentence + 1]) : 0;
            var score = ((Overlap(question, evidence) + (SearchWeights.SentenceBefore * before) + (SearchWeights.SentenceAfter * after)) / asked)
                + (SearchWeights.SentenceGrams * evidence.Grams / Math.Max(gramWeight, 1))
                + (question.Kind == AnswerKind.Number && evidence.HasNumber ? SearchWeights.SentenceNumber : 0)
                + (question.Kind == AnswerKind.Name && evidence.HasName ? SearchWeights.SentenceName : 0);
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
