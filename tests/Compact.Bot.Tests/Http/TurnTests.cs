using System.Globalization;
using System.Net;
using System.Security.Claims;
using System.Text;

namespace Compact.Bot.Tests.Http;

/// <summary>What a turn has, what it leaves behind, and what its sender is told.</summary>
public sealed class TurnTests
{
    [Fact]
    public async Task It_knows_who_called_and_the_way_back_and_is_over_when_it_is_over()
    {
        await using var channel = await StandInChannel.StartAsync();
        ITurnContext? turn = null;
        List<string> seen = [];
        await using var host = await BotHost.StartAsync(new DelegateBot((context, _) =>
        {
            turn = context;
            seen.Add(((ClaimsIdentity)context.TurnState["botidentity"]).AuthenticationType!);
            seen.Add(context.TurnState.Get<IConnectorClient>().BaseUri.AbsoluteUri);
            context.TurnState.Get<ConnectorFactory>().ShouldNotBeNull();
            context.TurnState.Get<BotCallbackHandler>().ShouldNotBeNull();
            context.Adapter.ShouldBeAssignableTo<CloudAdapter>();
            return Task.CompletedTask;
        }));

        (await host.PostAsync(Incoming.Message(serviceUrl: channel.Url))).StatusCode.ShouldBe(HttpStatusCode.OK, host.Log.Text);

        seen.ShouldBe(["anonymous", new Uri(channel.Url).AbsoluteUri]);
        await Should.ThrowAsync<ObjectDisposedException>(() => turn!.SendActivityAsync("too late"));
        channel.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_answer_to_its_sender_waits_for_its_end()
    {
        var end = new TaskCompletionSource();
        var begun = new TaskCompletionSource();
        await using var host = await BotHost.StartAsync(new DelegateBot((_, _) =>
        {
            begun.SetResult();
            return end.Task;
        }));

        var answer = host.PostAsync(Incoming.Message());
        await begun.Task;
        answer.IsCompleted.ShouldBeFalse();
        end.SetResult();

        (await answer).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_keeps_it_from_the_bot_and_the_sender_content()
    {
        var isRun = false;
        await using var host = await BotHost.StartAsync(
            new DelegateBot((_, _) =>
            {
                isRun = true;
                return Task.CompletedTask;
            }),
            adapter: adapter => adapter.Use(new ShortCut()));

        (await host.PostAsync(Incoming.Message())).StatusCode.ShouldBe(HttpStatusCode.OK);

        isRun.ShouldBeFalse();
    }

    [Theory]
    [InlineData(200, null)]
    [InlineData(204, null)]
    [InlineData(200, "text")]
    public async Task An_invoke_is_answered_with_a_body_only_where_there_is_one(int status, string? body)
    {
        await using var host = await BotHost.StartAsync(new DelegateBot((context, token) =>
            context.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = status, Body = body } }, token)));

        var response = await host.PostAsync(Incoming.Invoke("any"));

        ((int)response.StatusCode).ShouldBe(status);
        (await response.Content.ReadAsStringAsync()).ShouldBe(body is null ? string.Empty : "\"text\"");
        response.Content.Headers.ContentType?.MediaType.ShouldBe(body is null ? null : "application/json");
    }

    [Fact]
    public async Task An_invoke_that_nobody_answers_is_not_implemented_and_has_no_body()
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);

        var response = await host.PostAsync(Incoming.Invoke("any"));

        response.StatusCode.ShouldBe(HttpStatusCode.NotImplemented);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("expectReplies", 0)]
    [InlineData("ExpectReplies", 1)]
    [InlineData("normal", 1)]
    public async Task Replies_are_expected_by_that_very_word(string deliveryMode, int sent)
    {
        await using var channel = await StandInChannel.StartAsync();
        await using var host = await BotHost.StartAsync(DelegateBot.Echo);
        var message = Incoming.Message(serviceUrl: channel.Url);
        message.DeliveryMode = deliveryMode;

        (await host.PostAsync(message)).StatusCode.ShouldBe(HttpStatusCode.OK);

        channel.Calls.Count.ShouldBe(sent);
    }

    [Fact]
    public async Task What_the_sender_gets_is_laid_out_for_people_and_what_the_channel_gets_is_not()
    {
        await using var channel = await StandInChannel.StartAsync();
        await using var host = await BotHost.StartAsync(DelegateBot.Echo);
        var expecting = Incoming.Message(serviceUrl: channel.Url);
        expecting.DeliveryMode = DeliveryModes.ExpectReplies;

        var answer = Encoding.UTF8.GetString(await (await host.PostAsync(expecting)).Content.ReadAsByteArrayAsync());
        await host.PostAsync(Incoming.Message(serviceUrl: channel.Url));

        answer.ShouldStartWith("{\n  \"activities\": [", customMessage: answer.ReplaceLineEndings("\n"));
        channel.Calls.ShouldHaveSingleItem().Headers["Content-Length"].ShouldBe(
            Encoding.UTF8.GetByteCount(channel.Calls[0].Body!.ToString(Newtonsoft.Json.Formatting.None)).ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Several_messages_are_sent_in_order_one_at_a_time()
    {
        await using var channel = await StandInChannel.StartAsync();
        var (atOnce, most) = (0, 0);
        channel.Answer = async (http, number) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref atOnce));
            await Task.Yield();
            Interlocked.Decrement(ref atOnce);
            await http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes($$"""{"id":"sent-{{number}}"}"""));
        };
        ResourceResponse[] responses = [];
        await using var host = await BotHost.StartAsync(new DelegateBot(async (context, token) =>
            responses = await context.SendActivitiesAsync([MessageFactory.Text("1"), new Activity(ActivityTypesEx.Delay) { Value = 1 }, MessageFactory.Text("2"), MessageFactory.Text("3")], token)));

        (await host.PostAsync(Incoming.Message(serviceUrl: channel.Url))).StatusCode.ShouldBe(HttpStatusCode.OK);

        channel.Calls.Select(call => call.Body!["text"]!.ToString()).ShouldBe(["1", "2", "3"]);
        responses.Select(response => response.Id).ShouldBe(["sent-0", "", "sent-1", "sent-2"]);
        most.ShouldBe(1);
    }

    [Theory]
    [InlineData("in-1", "/v3/conversations/c/activities/in-1")]
    [InlineData(null, "/v3/conversations/c/activities")]
    public async Task A_message_gets_its_id_from_the_channel_and_replies_to_what_has_one(string? id, string path)
    {
        await using var channel = await StandInChannel.StartAsync();
        var reply = MessageFactory.Text("hello");
        reply.Id = "own";
        await using var host = await BotHost.StartAsync(new DelegateBot((context, token) => context.SendActivityAsync(reply, token)));
        var message = Incoming.Message(serviceUrl: channel.Url, conversationId: "c");
        message.Id = id;

        (await host.PostAsync(message)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var call = channel.Calls.ShouldHaveSingleItem();
        call.Path.ShouldBe(path);
        call.Body!.ContainsKey("id").ShouldBeFalse();
        call.Body.ContainsKey("replyToId").ShouldBe(id is not null);
        reply.Id.ShouldBe("sent-0");
    }

    private sealed class ShortCut : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
