using System.Net.Sockets;
using GmgBot.Store;
using Microsoft.EntityFrameworkCore;

namespace GmgBot.StoreTests.Processes;

/// <summary>An operator stops the bot while people talk to it.</summary>
public sealed class TerminationTests
{
    private const int People = 8;
    private const string Question = "Who chaired the GMG in the first half of 2010?";

    [Fact]
    public async Task Who_was_let_in_is_answered_everything_is_logged_and_it_ends_well()
    {
        using var folder = new TemporaryFolder();
        using var bot = await BotProcess.StartAsync(0, ("Store:Folder", folder.Path));
        using var http = new HttpClient { BaseAddress = new Uri(bot.Address) };
        var answered = 0;
        var talking = Enumerable.Range(0, People).Select(number => Task.Run(() => TalkAsync(new Talk(http, $"person {number}")))).ToList();
        while (Volatile.Read(ref answered) < 10 * People)
        {
            await Task.WhenAny(Task.WhenAny(talking), Task.Delay(5));
            if (talking.Find(talk => talk.IsFaulted) is { } failed)
            {
                await failed;
            }
        }

        (await bot.TerminateAsync()).ShouldBe(0);
        await Task.WhenAll(talking);

        using var opened = StoreDatabase.Sqlite(folder.Path);
        await using var store = await opened.OpenAsync(CancellationToken.None);
        (await store.Questions.CountAsync()).ShouldBe(answered);

        async Task TalkAsync(Talk talk)
        {
            while (true)
            {
                try
                {
                    (await talk.AskAsync(Question)).Text.ShouldContain("(UNDP) chaired");
                    Interlocked.Increment(ref answered);
                }
                catch (HttpRequestException refused) when (refused.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.ResponseEnded || refused.InnerException is SocketException)
                {
                    // Nobody is let in any more, be it at the door or on an idle connection that was just closed.
                    // Had a question been let in and not answered, the log would have more of them than there are answers.
                    return;
                }
            }
        }
    }
}
