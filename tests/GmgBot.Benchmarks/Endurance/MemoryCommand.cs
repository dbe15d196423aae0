using System.CommandLine;
using GmgBot.Benchmarks.Load;
using GmgBot.Benchmarks.Targets;

namespace GmgBot.Benchmarks.Endurance;

/// <summary>memory: what the bot holds over ever more messages, of which no two are alike.</summary>
internal static class MemoryCommand
{
    private const int Parts = 10;
    private const int Connections = 8;
    private const double Growth = 1.1;

    public static Command Create()
    {
        var messages = new Option<int>("--messages") { Description = "How many.", DefaultValueFactory = _ => 100_000 };
        var command = new Command("memory", "Sends the bot messages that all differ, each conversation with a person of its own, and watches its memory. Exit code 1: a message got no answer, or the last third of the time held more than 10 % more than the first.") { messages };
        command.SetAction(arguments => RunAsync(arguments.GetValue(messages), Console.Out));
        return command;
    }

    private static async Task<int> RunAsync(int count, TextWriter output)
    {
        using var bench = new Bench(null);
        using var bot = bench.StartBot();
        var conversations = QuestionPlay.Conversations();
        await Warm.CapacityAsync(bot, new Messages(conversations, sameText: true));
        var messages = new Messages(conversations, sameText: false);
        var memory = new MemoryLog(bot);
        using var over = new CancellationTokenSource();
        var watching = memory.WatchAsync(over.Token);
        var (sent, failed) = (0, 0);
        for (var part = 0; part < Parts; part++)
        {
            // The number of a message so far is beyond that of its conversation, so that none comes twice.
            var played = await Playing.PlayAsync(bot, messages, sent, Connections, count / Parts);
            sent += played.Latencies.Count;
            failed += played.Failed;
            Console.Error.WriteLine(FormattableString.Invariant($"{sent} messages: {bot.Memory:0} MB"));
        }

        await over.CancelAsync();
        await watching;
        var verdicts = new Verdicts();
        verdicts.Add("every message is answered", $"{sent - failed} of {sent}", failed == 0);
        verdicts.Add("memory is flat: the last third at most 10 % above the first", $"{memory.Third(1):0}, {memory.Third(2):0}, {memory.Third(3):0} MB", memory.Third(3) <= memory.Third(1) * Growth);
        return verdicts.Print(output);
    }
}
