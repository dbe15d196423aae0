using System.Diagnostics;
using GmgBot.Benchmarks.Load;
using GmgBot.Benchmarks.Targets;

namespace GmgBot.Benchmarks.Endurance;

/// <summary>Brings a bot to its working temperature and measures what it can do.</summary>
internal static class Warm
{
    private const int Connections = 16;
    private const int Messages = 10_000;

    /// <summary>Waits for its first answer, warms it up, and measures.</summary>
    /// <returns>Answers per second.</returns>
    public static async Task<double> CapacityAsync(Target bot, Messages messages)
    {
        await Starting.FirstAnswerAsync(bot, messages.Single(0), Stopwatch.StartNew());
        await Playing.PlayAsync(bot, messages, 0, Connections, Messages);
        return (await Playing.PlayAsync(bot, messages, Messages, Connections, Messages)).PerSecond;
    }
}
