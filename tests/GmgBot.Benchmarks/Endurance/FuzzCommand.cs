using System.CommandLine;
using System.Diagnostics;
using GmgBot.Benchmarks.Load;
using GmgBot.Benchmarks.Targets;

namespace GmgBot.Benchmarks.Endurance;

/// <summary>fuzz: requests that no client means.</summary>
internal static class FuzzCommand
{
    private const int Connections = 16;
    private const int Told = 10;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static Command Create()
    {
        var requests = new Option<int>("--requests") { Description = "How many.", DefaultValueFactory = _ => 200_000 };
        var from = new Option<int>("--from") { Description = "The number of the first one; each is told by its number.", DefaultValueFactory = _ => 0 };
        var command = new Command("fuzz", "Sends the bot broken, strange and hostile requests. Exit code 1: one got a status of 500 or more, or no answer within 20 s, or the bot does not answer a good question afterwards.") { requests, from };
        command.SetAction(arguments => RunAsync(arguments.GetValue(from), arguments.GetValue(requests), Console.Out));
        return command;
    }

    private static async Task<int> RunAsync(int first, int count, TextWriter output)
    {
        await using var channel = await SilentChannel.OpenAsync();
        using var bench = new Bench(null);
        using var bot = bench.StartBot(("Logging__LogLevel__Default", "None"));
        var conversations = QuestionPlay.Conversations();
        var good = new Messages(conversations, sameText: true);
        await Starting.FirstAnswerAsync(bot, good.Single(0), Stopwatch.StartNew());
        var requests = new FuzzRequests([.. conversations.SelectMany(conversation => conversation)], channel.Address);
        var statuses = new int[600];
        var bad = new List<string>();
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(Enumerable.Range(first, count), new ParallelOptions { MaxDegreeOfParallelism = Connections }, async (number, _) =>
        {
            var (status, fault) = await SendAsync(bot.Http, requests, number);
            Interlocked.Increment(ref statuses[status]);
            if (fault is not null)
            {
                lock (bad)
                {
                    bad.Add($"{number}: {fault}");
                }
            }
        });
        var took = watch.Elapsed;
        var answers = await Playing.IsAnsweredAsync(bot.Http, good.Single(1));
        var verdicts = new Verdicts();
        var seen = string.Join(", ", statuses.Select((times, status) => (Status: status, Times: times)).Where(pair => pair.Times > 0).Select(pair => $"{pair.Status}: {pair.Times}"));
        verdicts.Add("no status of 500 or more, and none hangs", $"{count} requests in {took.TotalSeconds:0} s; {seen}", bad.Count == 0);
        verdicts.Add("a good question is answered afterwards", $"{(answers ? "it is" : "it is not")}", answers);
        verdicts.Add("it still runs", $"{bot.Memory:0} MB", !bot.HasExited);
        foreach (var line in bad.Take(Told))
        {
            output.WriteLine($"     request {line}");
        }

        return verdicts.Print(output);
    }

    private static async Task<(int Status, string? Fault)> SendAsync(HttpClient http, FuzzRequests requests, int number)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            using var request = requests.Of(number);
            using var response = await http.SendAsync(request, patience.Token);
            var status = (int)response.StatusCode;
            return (status, status >= 500 ? $"{status} for {request.Method} {request.RequestUri}" : null);
        }
        catch (OperationCanceledException)
        {
            return (0, $"no answer within {Patience.TotalSeconds:0} s");
        }
        catch (HttpRequestException broken)
        {
            // A request that the client itself will not send is none.
            return (0, broken.InnerException is System.IO.IOException ? broken.Message : null);
        }
    }
}
