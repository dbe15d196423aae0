using System.Net;

namespace Compact.Bot.Tests.Http;

public sealed class ResentActivityTests
{
    [Fact]
    public async Task An_activity_that_is_sent_again_is_answered_once()
    {
        await using var channel = await StandInChannel.StartAsync();
        await using var host = await BotHost.StartAsync(DelegateBot.Echo);
        var message = Incoming.Message(serviceUrl: channel.Url);

        var responses = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => host.PostAsync(message)));

        responses.ShouldAllBe(response => response.StatusCode == HttpStatusCode.OK);
        channel.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_invoke_that_is_sent_again_gets_the_same_answer()
    {
        var turns = 0;
        await using var host = await BotHost.StartAsync(new DelegateBot((context, token) => context.SendActivityAsync(
            new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 200, Body = new { turn = ++turns } } }, token)));
        var invoke = Incoming.Invoke("any");

        var first = await (await host.PostAsync(invoke)).Content.ReadAsStringAsync();
        var second = await (await host.PostAsync(invoke)).Content.ReadAsStringAsync();

        second.ShouldBe(first);
        turns.ShouldBe(1);
    }

    [Fact]
    public async Task One_whose_turn_failed_gets_another_turn()
    {
        var turns = 0;
        await using var host = await BotHost.StartAsync(new DelegateBot((_, _) => ++turns == 1 ? throw new InvalidOperationException() : Task.CompletedTask));
        var message = Incoming.Message();

        (await host.PostAsync(message)).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await host.PostAsync(message)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task One_that_waited_for_a_turn_that_failed_gets_another_turn()
    {
        var answered = new AnsweredActivities(new ManualTime());
        var fingerprint = new ActivityFingerprint("test", "c", "1", "message", null);
        var first = new TaskCompletionSource<InvokeResponse>();
        var turns = 0;

        var failing = answered.OnceAsync(fingerprint, () => first.Task);
        var waiting = Enumerable.Range(0, 5).Select(_ => answered.OnceAsync(fingerprint, () => Task.FromResult(new InvokeResponse { Status = 200 + turns++ }))).ToArray();
        first.SetException(new OperationCanceledException("the caller has gone"));

        await Should.ThrowAsync<OperationCanceledException>(() => failing);
        (await Task.WhenAll(waiting)).ShouldAllBe(response => response.Status == 200);
        turns.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_id_elsewhere_or_on_something_else_is_another_activity()
    {
        var turns = 0;
        await using var host = await BotHost.StartAsync(new DelegateBot((_, _) =>
        {
            Interlocked.Increment(ref turns);
            return Task.CompletedTask;
        }));
        var message = Incoming.Message();
        var elsewhere = Incoming.Message(conversationId: "other");
        var edit = Incoming.Message("edited once");
        edit.Type = ActivityTypes.MessageUpdate;
        var secondEdit = Incoming.Message("edited twice");
        secondEdit.Type = ActivityTypes.MessageUpdate;
        elsewhere.Id = edit.Id = secondEdit.Id = message.Id;

        foreach (var activity in new[] { message, elsewhere, edit, secondEdit, secondEdit })
        {
            await host.PostAsync(activity);
        }

        turns.ShouldBe(4);
    }

    [Fact]
    public async Task What_was_answered_long_ago_is_forgotten()
    {
        var time = new ManualTime();
        var answered = new AnsweredActivities(time);
        var turns = 0;
        var fingerprint = new ActivityFingerprint("test", "c", "1", "message", null);

        for (var delivery = 0; delivery < 3; delivery++)
        {
            await answered.OnceAsync(fingerprint, () => Task.FromResult(new InvokeResponse { Status = ++turns }));
            time.Advance(AnsweredActivities.Window / 2);
        }

        turns.ShouldBe(2);
    }

    [Fact]
    public async Task However_much_comes_memory_is_bounded()
    {
        var answered = new AnsweredActivities(new ManualTime());
        var turns = 0;
        for (var id = 0; id < AnsweredActivities.Capacity + 10; id++)
        {
            await answered.OnceAsync(new ActivityFingerprint("test", "c", $"{id}", "message", null), () => Task.FromResult(new InvokeResponse { Status = ++turns }));
        }

        (await answered.OnceAsync(new ActivityFingerprint("test", "c", "0", "message", null), () => Task.FromResult(new InvokeResponse { Status = -1 }))).Status.ShouldBe(-1);
    }
    [Fact]
    public async Task However_large_the_answers_are_memory_is_bounded()
    {
        const int Size = 1024 * 1024;
        var answered = new AnsweredActivities(new ManualTime());
        var turns = 0;
        for (var id = 0; id < (AnsweredActivities.MostBytes / Size) + 3; id++)
        {
            await AnswerAsync(id);
        }

        var before = turns;
        await AnswerAsync((AnsweredActivities.MostBytes / Size) + 2);
        turns.ShouldBe(before, "the newest is remembered");
        await AnswerAsync(0);
        turns.ShouldBe(before + 1, "the oldest is not");

        Task AnswerAsync(int id) => answered.OnceAsync(new ActivityFingerprint("test", "c", $"{id}", "message", null), () =>
        {
            turns++;
            return Task.FromResult(new InvokeResponse { Status = 200, Body = new byte[Size] });
        });
    }
}
