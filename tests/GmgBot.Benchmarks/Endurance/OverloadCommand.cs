using System.CommandLine;
using System.Diagnostics;
using GmgBot.Benchmarks.Load;
using GmgBot.Benchmarks.Targets;

namespace GmgBot.Benchmarks.Endurance;

/// <summary>overload: far more messages than the bot can answer.</summary>
internal static class OverloadCommand
{
    private const int Times = 5;
    private const int People = 4000;
    private const int PeopleAtPeak = 16;
    private const double Kept = 0.7;
    private const double MostMegabytes = 512;
    private static readonly TimeSpan Recovery = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan PeakTime = TimeSpan.FromSeconds(10);

    public static Command Create()
    {
        var seconds = new Option<int>("--seconds") { Description = "How long.", DefaultValueFactory = _ => 60 };
        var command = new Command("overload", $"Asks the bot {Times} times as much as it can answer. Exit code 1: it answered less than 70 % of what it can, broke a connection, took too much memory, or was not itself again within 5 s.") { seconds };
        command.SetAction(arguments => RunAsync(TimeSpan.FromSeconds(arguments.GetValue(seconds)), Console.Out));
        return command;
    }

    private static async Task<int> RunAsync(TimeSpan length, TextWriter output)
    {
        using var bench = new Bench(null);
        using var bot = bench.StartBot();
        var conversations = QuestionPlay.Conversations();
        await Warm.CapacityAsync(bot, new Messages(conversations, sameText: true));
        var (peak, peakEach) = await AskAsync(bot, new Sender(bot, new Messages(conversations, sameText: false), double.PositiveInfinity, PeopleAtPeak), PeakTime);
        var usual = await WorstOfManyAsync(bot, new Messages(conversations, sameText: true));
        var before = bot.Memory;
        var memory = new MemoryLog(bot);
        using var over = new CancellationTokenSource();
        var watching = memory.WatchAsync(over.Token);
        var sender = new Sender(bot, new Messages(conversations, sameText: false), peak * Times, People);
        var (answered, each) = await AskAsync(bot, sender, length);
        var recovery = await RecoverAsync(bot, new Messages(conversations, sameText: true), usual);
        await over.CancelAsync();
        await watching;

        var verdicts = new Verdicts();
        verdicts.Add("good answers keep at least 70 % of the peak", $"{peakEach / each:P0} for each second of processor time: {peakEach:0.00} ms an answer at the peak, {each:0.00} ms with all refusals; on the clock {answered:0} a second of {peak:0}, beside {sender.Sent / sender.Took.TotalSeconds:0} sent by {People} people", peakEach / each >= Kept);
        verdicts.Add("each is answered or told to come back (503)", $"{sender.Count(Heard.Refusal)} told, {sender.Count(Heard.Nothing)} left without an answer", sender.Count(Heard.Nothing) == 0);
        verdicts.Add($"memory stays under {MostMegabytes} MB", $"{before:0} MB before, {memory.Most:0} MB at most", memory.Most < MostMegabytes);
        verdicts.Add("it is itself again within 5 s", $"after {recovery.TotalSeconds:0.0} s, at {usual:0.0} ms for the slowest of twenty", recovery <= Recovery);
        verdicts.Add("it still runs", $"{(bot.HasExited ? "it has ended" : "it does")}", !bot.HasExited);
        return verdicts.Print(output);
    }

    // The senders run on the bot's own processors, and five times as many of them leave it less. So what counts is what it makes of the time that it gets.
    private static async Task<(double PerSecond, double MillisecondsEach)> AskAsync(Target bot, Sender sender, TimeSpan length)
    {
        var processor = bot.ProcessorTime!.Value;
        await sender.RunAsync(length);
        var answers = sender.Count(Heard.Answer);
        return (answers / sender.Took.TotalSeconds, (bot.ProcessorTime!.Value - processor).TotalMilliseconds / answers);
    }

    private static async Task<double> WorstOfManyAsync(Target bot, Messages messages) => (await Playing.PlayAsync(bot, messages, 0, 1, 200)).Within(0.95);

    private static async Task<TimeSpan> RecoverAsync(Target bot, Messages messages, double usual)
    {
        var watch = Stopwatch.StartNew();
        var from = 0;
        while (watch.Elapsed <= Recovery * 4)
        {
            var at = watch.Elapsed;
            var played = await Playing.PlayAsync(bot, messages, from, 1, 100);
            from += played.Latencies.Count;
            if (played.Failed == 0 && played.Within(0.95) <= usual * 2)
            {
                return at;
            }
        }

        return watch.Elapsed;
    }
}
