using System.Net;

namespace Compact.Bot.Tests.Http;

public sealed class TurnOrderTests
{
    [Fact]
    public async Task Two_hundred_turns_at_once_in_one_conversation_lose_no_change()
    {
        var storage = new MemoryStorage();
        var state = new ConversationState(storage);
        var count = state.CreateProperty<int>("count");
        await using var host = await BotHost.StartAsync(new DelegateBot(async (context, token) =>
        {
            var before = await count.GetAsync(context, () => 0, token);
            await Task.Yield();
            await count.SetAsync(context, before + 1, token);
            await state.SaveChangesAsync(context, cancellationToken: token);
        }));

        // Each is sent twice, as channels do with what they believe lost.
        var responses = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Incoming.Message()).SelectMany(message => new[] { host.PostAsync(message), host.PostAsync(message) }));

        responses.Length.ShouldBe(400);
        responses.ShouldAllBe(response => response.StatusCode == HttpStatusCode.OK);
        var stored = (IDictionary<string, object>)(await ((IStorage)storage).ReadAsync(["emulator/conversations/c|livechat"])).Values.Single();
        stored["count"].ToString().ShouldBe("200");
    }

    [Fact]
    public async Task Conversations_do_not_wait_for_each_other()
    {
        var release = new TaskCompletionSource();
        await using var host = await BotHost.StartAsync(new DelegateBot((context, _) => context.Activity.Text == "wait" ? release.Task : Task.CompletedTask));

        var waiting = host.PostAsync(Incoming.Message("wait", conversationId: "a"));
        (await host.PostAsync(Incoming.Message("go", conversationId: "b"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        waiting.IsCompleted.ShouldBeFalse();
        release.SetResult();

        (await waiting).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_turn_may_speak_in_other_conversations_and_in_its_own()
    {
        await using var channel = await StandInChannel.StartAsync();
        BotHost? host = null;
        await using var _ = host = await BotHost.StartAsync(new DelegateBot(async (context, token) =>
        {
            foreach (var conversation in new[] { "c|livechat", "other" })
            {
                var reference = context.Activity.GetConversationReference();
                reference.Conversation = new ConversationAccount(id: conversation);
                await host!.Adapter.ContinueConversationAsync(string.Empty, reference, (inner, innerToken) => inner.SendActivityAsync($"in {conversation}", cancellationToken: innerToken), token);
            }
        }));

        (await host.PostAsync(Incoming.Message(serviceUrl: channel.Url))).StatusCode.ShouldBe(HttpStatusCode.OK);

        channel.Calls.Select(call => call.Body!["text"]!.ToString()).ShouldBe(["in c|livechat", "in other"]);
    }

    [Fact]
    public async Task A_faulty_turn_holds_up_nobody()
    {
        await using var host = await BotHost.StartAsync(new DelegateBot((context, _) => context.Activity.Text == "fail" ? throw new InvalidOperationException() : Task.CompletedTask));

        (await host.PostAsync(Incoming.Message("fail"))).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await host.PostAsync(Incoming.Message("go"))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
