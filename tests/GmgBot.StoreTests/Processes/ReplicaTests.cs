using GmgBot.Store;
using Microsoft.EntityFrameworkCore;

namespace GmgBot.StoreTests.Processes;

/// <summary>Three processes behind a load balancer, one of which dies in the middle.</summary>
[Collection(nameof(PostgresCollection))]
public sealed class ReplicaTests(Postgres postgres)
{
    private const int Conversations = 300;
    private const int AtOnce = 12;

    [SkippableFact]
    public async Task Whichever_replica_answers_and_though_one_is_killed_no_follow_up_and_no_feedback_is_lost()
    {
        Skip.If(Postgres.Missing is not null, Postgres.Missing);
        Skip.If(LoadBalancer.Missing is not null, LoadBalancer.Missing);
        var database = await postgres.CreateDatabaseAsync();
        var replicas = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => StartAsync(0)));
        await using var balancer = await LoadBalancer.StartAsync([.. replicas.Select(replica => replica.Port)]);
        using var http = new HttpClient { BaseAddress = new Uri(balancer.Address) };
        using var script = new Script();
        var expected = await Task.WhenAll(Enumerable.Range(0, 3).Select(script.RepliesAsync));
        var acknowledged = new System.Collections.Concurrent.ConcurrentBag<string>();
        var begun = 0;

        await Parallel.ForEachAsync(Enumerable.Range(0, Conversations), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, _) =>
        {
            if (Interlocked.Increment(ref begun) == Conversations / 3)
            {
                await replicas[1].KillAsync();
                replicas[1] = await StartAsync(replicas[1].Port);
            }

            var talk = new Talk(http, $"conversation {number}");
            for (var turn = 0; turn < Script.Questions(number).Count; turn++)
            {
                var (text, replyId) = await talk.AskAsync(Script.Questions(number)[turn]);
                text.ShouldStartWith(expected[number % 3][turn], customMessage: $"conversation {number}, turn {turn + 1}");
                if (turn % 2 == 1)
                {
                    await talk.JudgeAsync(replyId, number % 2 == 0 ? "like" : "dislike");
                    acknowledged.Add(replyId);
                }
            }
        });

        foreach (var replica in replicas)
        {
            replica.Dispose();
        }

        using var opened = StoreDatabase.Postgres(database);
        await using var store = await opened.OpenAsync(CancellationToken.None);
        acknowledged.Count.ShouldBe(2 * Conversations);
        (await store.Feedback.Select(row => row.ReplyId!).ToListAsync()).ShouldBe(acknowledged, ignoreOrder: true);

        // On a busy machine a database that is there may be slow: that is not what this is about.
        Task<BotProcess> StartAsync(int port) => BotProcess.StartAsync(port, ("Store:Postgres", database + ";Timeout=30;Command Timeout=30"));
    }
}
