using System.CommandLine;
using System.Globalization;
using GmgBot.Benchmarks.Load;
using GmgBot.Benchmarks.Targets;

namespace GmgBot.Benchmarks.Endurance;

/// <summary>memory: what the bot holds after ever more messages, of which no two are alike.</summary>
internal static class MemoryCommand
{
    private const int Parts = 10;
    private const int Connections = 8;
    private const double Growth = 1.1;

    public static Command Create()
    {
        var messages = new Option<int>("--messages") { Description = "How many.", DefaultValueFactory = _ => 100_000 };
        var command = new Command("memory", "Sends the bot messages that all differ, each conversation with a person of its own, and looks at its memory after each tenth. Exit code 1: a message got no answer, or memory grew by more than 10 % after the second tenth.") { messages };
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
        var megabytes = new List<double>();
        var (sent, failed) = (0, 0);
        for (var part = 0; part < Parts; part++)
        {
            // The number of a message so far is beyond that of its conversation, so that none comes twice.
            var played = await Playing.PlayAsync(bot, messages, sent, Connections, count / Parts);
            sent += played.Latencies.Count;
            failed += played.Failed;
            megabytes.Add(bot.Memory ?? 0);
            Console.Error.WriteLine(Text($"{sent} messages: {megabytes[^1]:0} MB"));
        }

        var (early, most) = (megabytes[1], megabytes.Skip(2).Max());
        var verdicts = new Verdicts();
        verdicts.Add("every message is answered", Text($"{sent - failed} of {sent}"), failed == 0);
        verdicts.Add("memory is flat: at most 10 % above that after the second tenth", Text($"{early:0} MB, then {most:0} MB at most"), most <= early * Growth);
        return verdicts.Print(output);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
