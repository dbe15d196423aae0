using System.Diagnostics;
using GmgBot.Benchmarks.Targets;

namespace GmgBot.Benchmarks.Load;

/// <summary>Starts a target again and again and measures the time to its first answer.</summary>
internal static class Starting
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Starts targets in turn; the last one of each goes on running.</summary>
    /// <param name="starts">How each is started.</param>
    /// <param name="messages">What is asked first.</param>
    /// <param name="times">How often each is started.</param>
    /// <returns>Each target with its median time in seconds.</returns>
    public static async Task<List<Contestant>> MeasureAsync(IReadOnlyList<Func<Target>> starts, Messages messages, int times)
    {
        var seconds = starts.Select(_ => new List<double>()).ToList();
        var contestants = new List<Contestant>();
        for (var time = 0; time < times; time++)
        {
            for (var i = 0; i < starts.Count; i++)
            {
                var watch = Stopwatch.StartNew();
                var target = starts[i]();
                await FirstAnswerAsync(target, messages.Single(0), watch);
                seconds[i].Add(watch.Elapsed.TotalSeconds);
                if (time < times - 1)
                {
                    target.Dispose();
                }
                else
                {
                    contestants.Add(new Contestant(target, seconds[i].Order().ElementAt(times / 2)));
                }
            }
        }

        return contestants;
    }

    public static async Task FirstAnswerAsync(Target target, byte[] message, Stopwatch watch)
    {
        while (!await Playing.IsAnsweredAsync(target.Http, message))
        {
            if (target.HasExited || watch.Elapsed > Patience)
            {
                throw new InvalidOperationException($"{target.Name} did not start.");
            }

            await Task.Delay(5);
        }
    }
}
