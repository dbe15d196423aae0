namespace GmgBot.Evaluation;

/// <summary>The 95 % interval of the difference of two searches over the same questions.</summary>
internal static class PairedBootstrap
{
    private const int Rounds = 2_000;
    private const int Seed = 20_260_101;

    /// <summary>The interval of the mean of differences: questions are drawn with return, always in the same order.</summary>
    /// <param name="differences">Ours minus theirs, one for each question; at least one.</param>
    public static (double Low, double High) Interval(IReadOnlyList<double> differences)
    {
        var random = new Random(Seed);
        var means = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            var sum = 0.0;
            for (var draw = 0; draw < differences.Count; draw++)
            {
                sum += differences[random.Next(differences.Count)];
            }

            means[round] = sum / differences.Count;
        }

        Array.Sort(means);
        return (means[(int)(Rounds * 0.025)], means[(int)(Rounds * 0.975)]);
    }
}
