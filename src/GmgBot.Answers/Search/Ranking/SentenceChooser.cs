using System.Numerics;
using GmgBot.Answers.Search.Indexing;
using GmgBot.Answers.Search.Questions;

namespace GmgBot.Answers.Search.Ranking;

/// <summary>
/// Chooses the sentence of a passage to quote: the one that holds most words of the question, those counting more that few
/// other sentences of the passage hold, or that follows it; and, where the question asks for a name or a number, has one.
/// </summary>
internal static class SentenceChooser
{
    private const int MostOnStack = 128;

    /// <summary>The position of the best sentence, the first of equals, and its score in the unit of <see cref="Weight"/>.</summary>
    /// <param name="question">The question.</param>
    /// <param name="sentences">The sentences of one passage, at least one.</param>
    /// <param name="gramWeight">The summed weight of all 4-grams of the question.</param>
    public static (int Position, double Score) Best(IndexQuestion question, List<SentenceEvidence> sentences, double gramWeight)
    {
        var asked = Weight(question, question.AskedMask);
        if (asked == 0)
        {
            return (0, 0);
        }

        Span<ulong> held = sentences.Count <= MostOnStack ? stackalloc ulong[sentences.Count] : new ulong[sentences.Count];
        for (var sentence = 0; sentence < sentences.Count; sentence++)
        {
            held[sentence] = (question.WithConcepts(sentences[sentence].Stems) | sentences[sentence].Prefixes) & question.AskedMask;
        }

        Span<double> local = stackalloc double[QuestionText.MostTerms];
        Share(question, held, local);
        var best = (Position: 0, Score: double.MinValue);
        for (var sentence = 0; sentence < sentences.Count; sentence++)
        {
            var evidence = sentences[sentence];
            var own = held[sentence];
            var before = sentence > 0 ? held[sentence - 1] & ~own : 0;
            var twoBefore = sentence > 1 ? held[sentence - 2] & ~own & ~before : 0;
            var leaning = (evidence.Traits & SentenceTraits.LeansBack) != 0 ? SearchWeights.SentenceBeforeLeaning : SearchWeights.SentenceBefore;
            var share = ((double)BitOperations.PopCount(own) / question.Asked)
                + (((SearchWeights.SentenceLocal * Sum(local, own))
                    + (leaning * Weight(question, before))
                    + (SearchWeights.SentenceTwoBefore * Weight(question, twoBefore))) / asked)
                + (SearchWeights.SentenceGrams * evidence.Grams / Math.Max(gramWeight, 1))
                + (SearchWeights.SentenceKind * BitOperations.PopCount((uint)(question.Asks & KindsIn(evidence))));
            if (share > best.Score)
            {
                best = (sentence, share);
            }
        }

        return (best.Position, best.Score * asked);
    }

    // What may answer: only what the question does not hold itself.
    private static AnswerKinds KindsIn(SentenceEvidence sentence) =>
        (sentence.HasNumber ? AnswerKinds.Number : 0)
        | (sentence.HasName || (sentence.Traits & SentenceTraits.Quotes) != 0 ? AnswerKinds.Name : 0);

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
    private static void Share(IndexQuestion question, ReadOnlySpan<ulong> held, Span<double> local)
    {
        local.Clear();
        foreach (var terms in held)
        {
            Count(local, terms);
        }

        for (var term = 0; term < question.Asked; term++)
        {
            local[term] = question.Terms[term].StemIdf / Math.Max(1, local[term]);
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
