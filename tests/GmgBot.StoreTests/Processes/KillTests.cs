using GmgBot.Store;
using Microsoft.EntityFrameworkCore;

namespace GmgBot.StoreTests.Processes;

/// <summary>One process on SQLite that is killed again and again while people talk to it.</summary>
public sealed class KillTests
{
    private const int Kills = 20;
    private const int People = 6;

    [Fact]
    public async Task Killed_20_times_under_load_it_opens_its_file_again_and_nothing_acknowledged_is_lost()
    {
        using var folder = new TemporaryFolder();
        using var script = new Script();
        var expected = await Task.WhenAll(Enumerable.Range(0, 3).Select(script.RepliesAsync));
        var acknowledged = new System.Collections.Concurrent.ConcurrentBag<string>();
        var talks = Enumerable.Range(0, People).Select(number => new Talker(number)).ToList();

        for (var kill = 0; kill < Kills; kill++)
        {
            using var bot = await BotProcess.StartAsync(0, ("Store:Folder", folder.Path));
            using var http = new HttpClient { BaseAddress = new Uri(bot.Address) };
            using var killed = new CancellationTokenSource();
            var answered = 0;
            var talking = talks.Select(talk => Task.Run(() => talk.GoOnAsync(http, expected, acknowledged, () => Interlocked.Increment(ref answered), killed.Token))).ToList();

            // After a different number of answers each time, so that it strikes at different moments.
            while (Volatile.Read(ref answered) < 20 + kill)
            {
                await Task.WhenAny(Task.WhenAny(talking), Task.Delay(1));
                if (talking.Find(talk => talk.IsFaulted) is { } failed)
                {
                    await failed;
                }
            }

            await killed.CancelAsync();
            await bot.KillAsync();
            await Task.WhenAll(talking);
        }

        using var opened = StoreDatabase.Sqlite(folder.Path);
        await using var store = await opened.OpenAsync(CancellationToken.None);
        var kept = await store.Feedback.Select(row => row.ReplyId!).ToListAsync();
        acknowledged.Count.ShouldBeGreaterThan(Kills);
        acknowledged.Except(kept).ShouldBeEmpty();
        (await store.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync()).ShouldBe(["ok"]);
    }

    /// <summary>Somebody who goes on where the last process left off.</summary>
    private sealed class Talker(int number)
    {
        private int _conversation;
        private int _turn;

        public async Task GoOnAsync(HttpClient http, IReadOnlyList<string>[] expected, System.Collections.Concurrent.ConcurrentBag<string> acknowledged, Action answered, CancellationToken killed)
        {
            while (!killed.IsCancellationRequested)
            {
                try
                {
                    // A turn that was cut off is asked again: whether it was remembered or not, its answer is the same.
                    var talk = new Talk(http, $"person {number}, conversation {_conversation}");
                    var (text, replyId) = await talk.AskAsync(Script.Questions(number)[_turn]);
                    text.ShouldStartWith(expected[number % 3][_turn]);
                    answered();
                    await talk.JudgeAsync(replyId, "like");
                    acknowledged.Add(replyId);
                    (_conversation, _turn) = _turn == 3 ? (_conversation + 1, 0) : (_conversation, _turn + 1);
                }
                catch (Exception cut) when (cut is HttpRequestException or IOException)
                {
                    // Only the kill may cut anybody off; a few milliseconds may pass until the test says that it was it.
                    await WaitAsync(killed);
                }
            }
        }

        private static async Task WaitAsync(CancellationToken killed)
        {
            try
            {
                await Task.Delay(TimeSpan.FromSeconds(10), killed);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            throw new InvalidOperationException("The bot was gone before it was killed.");
        }
    }
}
