namespace GmgBot.Evaluation;

/// <summary>How well a search did, question by question, so that two searches can be compared in pairs.</summary>
/// <param name="First">1 where a right passage is first, else 0.</param>
/// <param name="FirstFive">1 where one is among the first five.</param>
/// <param name="Reciprocal">1 over the rank of the first right one, 0 beyond ten.</param>
/// <param name="Sentence">1 where the quoted sentence holds an answer; only questions with answers.</param>
/// <param name="Typo">As <paramref name="First"/>, asked with a typo; only questions that have one.</param>
/// <param name="QuoteLength">How many letters are quoted in the mean: a longer quote holds more answers.</param>
/// <param name="Time">How long the questions took.</param>
/// <param name="TypoTime">The same with a typo.</param>
internal sealed record Measures(
    double[] First, double[] FirstFive, double[] Reciprocal, double[] Sentence, double[] Typo, double QuoteLength, Timing Time, Timing TypoTime)
{
    /// <summary>How many passages are looked at.</summary>
    public const int Depth = 10;

    /// <summary>Asks every question, plain and with its typo.</summary>
    public static Measures Of(IReadOnlyList<EvaluationQuestion> questions, Func<string, Found> search)
    {
        var found = questions.Select(question => search(question.Text)).ToList();
        var ranks = questions.Zip(found, Rank).ToList();
        var typos = questions.Where(question => question.Typo is not null).ToList();
        var typoRanks = typos.Select(question => Rank(question, search(question.Typo!)));
        return new Measures(
            [.. ranks.Select(rank => rank == 1 ? 1.0 : 0)],
            [.. ranks.Select(rank => rank <= 5 ? 1.0 : 0)],
            [.. ranks.Select(rank => rank <= Depth ? 1.0 / rank : 0)],
            [.. questions.Zip(found).Where(pair => pair.First.Answers.Count > 0).Select(pair => Holds(pair.Second, pair.First) ? 1.0 : 0)],
            [.. typoRanks.Select(rank => rank == 1 ? 1.0 : 0)],
            found.Average(each => each.Sentence.Length),
            Timing.Of([.. questions.Select(question => question.Text)], search),
            Timing.Of([.. typos.Select(question => question.Typo!)], search));
    }

    private static bool Holds(Found found, EvaluationQuestion question) =>
        question.Answers.Any(answer => found.Sentence.Contains(answer, StringComparison.Ordinal));

    private static int Rank(EvaluationQuestion question, Found found)
    {
        for (var position = 0; position < found.Passages.Count; position++)
        {
            if (question.Gold.Contains(found.Passages[position]))
            {
                return position + 1;
            }
        }

        return int.MaxValue;
    }
}
