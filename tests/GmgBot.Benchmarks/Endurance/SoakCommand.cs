using System.CommandLine;
using GmgBot.Benchmarks.Load;
using GmgBot.Benchmarks.Targets;

namespace GmgBot.Benchmarks.Endurance;

/// <summary>soak: long work near capacity, with an owner who edits and callers who misbehave.</summary>
internal static class SoakCommand
{
    private const double Share = 0.8;
    private const int People = 64;
    private const double Growth = 1.1;

    public static Command Create()
    {
        var seconds = new Option<int>("--seconds") { Description = "How long.", DefaultValueFactory = _ => 15 * 60 };
        var command = new Command("soak", "Asks the bot at 80 % of what it can do, while its knowledge is edited and other callers send rubbish, dawdle and hang up. Exit code 1: a good message got no answer, or memory grew.") { seconds };
        command.SetAction(arguments => RunAsync(TimeSpan.FromSeconds(arguments.GetValue(seconds)), Console.Out));
        return command;
    }

    private static async Task<int> RunAsync(TimeSpan length, TextWriter output)
    {
        using var edits = new KnowledgeEdits();
        using var bench = new Bench(null);
        using var bot = bench.StartBot(("Knowledge__Folder", edits.Folder));
        var conversations = QuestionPlay.Conversations();
        var capacity = await Warm.CapacityAsync(bot, new Messages(conversations, sameText: true));
        var sender = new Sender(bot, new Messages(conversations, sameText: false), capacity * Share, People);
        var nuisances = new Nuisances(bot, new Messages(conversations, sameText: true));
        var memory = new MemoryLog(bot);
        using var over = new CancellationTokenSource();
        var around = Task.WhenAll(edits.EditAsync(over.Token), nuisances.AnnoyAsync(over.Token), memory.WatchAsync(over.Token));
        await sender.RunAsync(length);
        await over.CancelAsync();
        await around;

        // The last edit is taken up a moment after it was made.
        await Task.Delay(TimeSpan.FromSeconds(3));
        var (loads, status) = await KnowledgeEdits.LoadsAsync(bot);
        var exit = await bot.TerminateAsync(TimeSpan.FromSeconds(30));
        var verdicts = new Verdicts();
        verdicts.Add("every good message is answered", $"{sender.Count(Heard.Answer)} of {sender.Sent} in {sender.Took.TotalSeconds:0} s, at {sender.Sent / sender.Took.TotalSeconds:0} a second; capacity {capacity:0}", sender.Count(Heard.Answer) == sender.Sent);
        verdicts.Add("every bad request is refused", $"{nuisances.Bad - nuisances.Unrefused} of {nuisances.Bad}, beside {nuisances.Slow} slow callers and {nuisances.Dropped} who hung up", nuisances.Unrefused == 0);
        verdicts.Add("edits are taken up, broken ones are not", $"{edits.Edits.Changed} changes and {edits.Edits.Broken} broken ones; {loads} loads; in the end {status}", loads > 1 && status == "Healthy");
        verdicts.Add("memory is flat: the last third at most 10 % above the second", $"{memory.Third(1):0}, {memory.Third(2):0}, {memory.Third(3):0} MB", memory.Third(3) <= memory.Third(2) * Growth);
        verdicts.Add("it ends when it is asked to", $"exit code {exit}", exit == 0);
        return verdicts.Print(output);
    }
}
