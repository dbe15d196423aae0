using GmgBot.Store;
using Microsoft.EntityFrameworkCore;

namespace GmgBot.StoreTests.Processes;

/// <summary>The database goes away for half a minute while people ask.</summary>
[Collection(nameof(PostgresCollection))]
public sealed class PostgresOutageTests(Postgres postgres)
{
    private const string Question = "Who chaired the GMG in the first half of 2010?";

    /// <summary>Real time, since it is a real server that is away and real clients that go on.</summary>
    private static readonly TimeSpan Away = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_database_that_is_not_there_at_the_start_keeps_nobody_from_an_answer()
    {
        using var bot = await BotProcess.StartAsync(0, ("Store:Postgres", $"Host=127.0.0.1;Port={Ports.Free()};Username=nobody;Database=none"));
        using var http = new HttpClient { BaseAddress = new Uri(bot.Address) };
        var talk = new Talk(http, "early");

        var (text, replyId) = await talk.AskAsync(Question);
        await talk.JudgeAsync(replyId, "like");

        text.ShouldContain("(UNDP) chaired the GMG from January to June 2010");
    }

    [SkippableFact]
    public async Task Nobody_goes_without_an_answer_and_the_log_catches_up()
    {
        Skip.If(Postgres.Missing is not null, Postgres.Missing);
        var database = await postgres.CreateDatabaseAsync();
        using var bot = await BotProcess.StartAsync(0, ("Store:Postgres", database));
        using var http = new HttpClient { BaseAddress = new Uri(bot.Address) };
        using var enough = new CancellationTokenSource();
        var asked = 0;
        var people = Enumerable.Range(0, 4).Select(number => AskOnAsync(new Talk(http, $"person {number}"))).ToList();
        await AskedAsync(20);

        await postgres.StopAsync();
        var before = Volatile.Read(ref asked);
        await Task.Delay(Away);
        Volatile.Read(ref asked).ShouldBeGreaterThan(before + 20);
        await postgres.StartAsync();

        await AskedAsync(Volatile.Read(ref asked) + 20);
        await enough.CancelAsync();
        await Task.WhenAll(people);
        (await LoggedAsync(asked)).ShouldBe(asked);

        async Task AskOnAsync(Talk talk)
        {
            while (!enough.IsCancellationRequested)
            {
                var (text, _) = await talk.AskAsync(Question);
                text.ShouldContain("(UNDP) chaired the GMG from January to June 2010");
                Interlocked.Increment(ref asked);
                await Task.Delay(100);
            }
        }

        async Task AskedAsync(int number)
        {
            while (Volatile.Read(ref asked) < number)
            {
                await Task.WhenAny(Task.WhenAny(people), Task.Delay(10));
                if (people.Find(person => person.IsFaulted) is { } failed)
                {
                    await failed;
                }
            }
        }

        // The log is written in the background: wait for it, but not for ever.
        async Task<int> LoggedAsync(int number)
        {
            using var opened = StoreDatabase.Postgres(database);
            await using var store = await opened.OpenAsync(CancellationToken.None);
            var logged = 0;
            for (var attempt = 0; attempt < 300 && (logged = await store.Questions.CountAsync()) < number; attempt++)
            {
                await Task.Delay(100);
            }

            return logged;
        }
    }
}
