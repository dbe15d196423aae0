using System.Diagnostics;

namespace GmgBot.Evaluation;

/// <summary>How long questions took, each the least of several rounds, so that what else the machine does counts little.</summary>
/// <param name="Mean">The mean, in milliseconds; 0 where nothing was asked.</param>
/// <param name="Slowest">The time within which 99 % of the questions were answered, in milliseconds.</param>
internal sealed record Timing(double Mean, double Slowest)
{
    private const int Rounds = 3;

    /// <summary>Asks questions that were asked before, so that all code is warm.</summary>
    public static Timing Of(IReadOnlyList<string> questions, Func<string, Found> search)
    {
        if (questions.Count == 0)
        {
            return new Timing(0, 0);
        }

        double[] least = [.. Enumerable.Repeat(double.MaxValue, questions.Count)];
        for (var round = 0; round < Rounds; round++)
        {
            for (var question = 0; question < questions.Count; question++)
            {
                var start = Stopwatch.GetTimestamp();
                search(questions[question]);
                least[question] = Math.Min(least[question], Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        Array.Sort(least);
        return new Timing(least.Average(), least[least.Length * 99 / 100]);
    }
}
