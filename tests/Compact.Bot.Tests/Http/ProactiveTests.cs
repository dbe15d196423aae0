using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;

namespace Compact.Bot.Tests.Http;

public sealed class ProactiveTests
{
    [Fact]
    public async Task The_bot_can_go_on_with_a_conversation()
    {
        await using var bot = await RegisteredBot.StartAsync();
        Activity? opening = null;
        var reference = RegisteredBot.Teams().GetConversationReference();

        await bot.Host.Adapter.ContinueConversationAsync(StandInAzure.AppId, reference, async (context, token) =>
        {
            opening = context.Activity;
            await context.SendActivityAsync("news", cancellationToken: token);
        }, default);

        (opening!.Type, opening.Name, opening.From.Id, opening.Recipient.Id).ShouldBe(("event", "ContinueConversation", "user-1", "bot-1"));
        var call = bot.Azure.Calls.ShouldHaveSingleItem();
        call.Path.ShouldEndWith($"/activities/{opening.Id}");
        call.Headers["Authorization"].ShouldBe("Bearer token-1");
    }

    [Fact]
    public async Task It_can_open_one()
    {
        await using var bot = await RegisteredBot.StartAsync();
        bot.Azure.Answer = (context, _) => context.Response.WriteAsync("""{"id":"new","serviceUrl":"https://evil.example"}""");
        Activity? opening = null;

        await bot.Host.Adapter.CreateConversationAsync(
            StandInAzure.AppId,
            "msteams",
            StandInAzure.ServiceUrl,
            "https://api.botframework.com",
            new ConversationParameters { Bot = new ChannelAccount("bot-1"), Members = [new ChannelAccount("user-1")], TenantId = "tenant" },
            (context, _) =>
            {
                opening = context.Activity;
                return Task.CompletedTask;
            },
            default);

        (opening!.Name, opening.Conversation.Id, opening.Conversation.TenantId, opening.Recipient.Id, opening.From, opening.ServiceUrl).ShouldBe(("CreateConversation", "new", "tenant", "bot-1", null, StandInAzure.ServiceUrl));
        bot.Azure.Calls.ShouldHaveSingleItem().Path.ShouldBe("smba.trafficmanager.net/teams/v3/conversations");
    }

    [Fact]
    public async Task Either_way_it_speaks_as_itself_and_through_its_middleware()
    {
        await using var bot = await RegisteredBot.StartAsync();
        bot.Azure.Answer = (context, _) => context.Response.WriteAsync("""{"id":"new"}""");
        List<string> seen = [];
        bot.Host.Adapter.Use(new Passing(seen));
        Task Note(ITurnContext context, CancellationToken token)
        {
            var identity = (System.Security.Claims.ClaimsIdentity)context.TurnState[BotAdapter.BotIdentityKey];
            seen.Add($"{identity.FindFirst("aud")!.Value} {identity.FindFirst("appid")!.Value} {Guid.TryParse(context.Activity.Id, out _)}");
            return Task.CompletedTask;
        }

        await bot.Host.Adapter.ContinueConversationAsync(StandInAzure.AppId, RegisteredBot.Teams().GetConversationReference(), Note, default);
        await bot.Host.Adapter.CreateConversationAsync(StandInAzure.AppId, "msteams", StandInAzure.ServiceUrl, null, new ConversationParameters(), Note, default);

        seen.ShouldBe(["middleware ContinueConversation", $"{StandInAzure.AppId} {StandInAzure.AppId} True", "middleware CreateConversation", $"{StandInAzure.AppId} {StandInAzure.AppId} True"]);
    }

    [Fact]
    public async Task A_conversation_is_opened_with_all_that_is_said_of_it()
    {
        await using var bot = await RegisteredBot.StartAsync();
        bot.Azure.Answer = (context, _) => context.Response.WriteAsync("""{"id":"new"}""");
        var parameters = new ConversationParameters(true, new ChannelAccount("bot-1"), [new ChannelAccount("user-1")], "topic", MessageFactory.Text("first"), JObject.Parse("""{"tenant":{"id":"t"},"gone":null}"""), "t");

        await bot.Host.Adapter.CreateConversationAsync(StandInAzure.AppId, "msteams", StandInAzure.ServiceUrl, null, parameters, (_, _) => Task.CompletedTask, default);

        var body = bot.Azure.Calls.ShouldHaveSingleItem().Body!;
        (body["isGroup"]!.Value<bool>(), body["topicName"]!.ToString(), body["tenantId"]!.ToString(), body["activity"]!["text"]!.ToString()).ShouldBe((true, "topic", "t", "first"));
        (body["bot"]!["id"]!.ToString(), body["members"]![0]!["id"]!.ToString()).ShouldBe(("bot-1", "user-1"));
        body["channelData"]!.ToString(Newtonsoft.Json.Formatting.None).ShouldBe("""{"tenant":{"id":"t"},"gone":null}""");
    }

    [Fact]
    public async Task What_the_channel_refuses_is_not_begun()
    {
        await using var bot = await RegisteredBot.StartAsync();
        bot.Azure.Answer = (context, _) =>
        {
            context.Response.StatusCode = 403;
            return context.Response.WriteAsync("""{"error":{"code":"BotNotInConversationRoster"}}""");
        };
        var isRun = false;

        var refusal = await Should.ThrowAsync<ErrorResponseException>(() => bot.Host.Adapter.CreateConversationAsync(StandInAzure.AppId, "msteams", StandInAzure.ServiceUrl, null, new ConversationParameters(), (_, _) => Task.FromResult(isRun = true), default));

        refusal.Body.Error.Code.ShouldBe("BotNotInConversationRoster");
        isRun.ShouldBeFalse();
    }

    [Fact]
    public async Task It_needs_to_know_where()
    {
        await using var bot = await RegisteredBot.StartAsync();
        Task Continue(ConversationReference reference) => bot.Host.Adapter.ContinueConversationAsync(StandInAzure.AppId, reference, (_, _) => Task.CompletedTask, default);

        await Should.ThrowAsync<ArgumentException>(() => Continue(new ConversationReference(serviceUrl: StandInAzure.ServiceUrl)));
        await Should.ThrowAsync<ArgumentException>(() => Continue(new ConversationReference(conversation: new ConversationAccount(id: "c"))));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("http://localhost:1/")]
    [InlineData("not an address")]
    public async Task It_speaks_to_no_host_that_it_does_not_know(string serviceUrl)
    {
        await using var bot = await RegisteredBot.StartAsync();
        var reference = RegisteredBot.Teams().GetConversationReference();
        reference.ServiceUrl = serviceUrl;

        await Should.ThrowAsync<UnauthorizedAccessException>(() => bot.Host.Adapter.ContinueConversationAsync(StandInAzure.AppId, reference, (_, _) => Task.CompletedTask, default));
    }

    [Theory]
    [InlineData("emulator", 1)]
    [InlineData("test", 0)]
    public async Task A_trace_is_for_the_Emulator(string channelId, int sent)
    {
        await using var channel = await StandInChannel.StartAsync();
        await using var host = await BotHost.StartAsync(new DelegateBot(async (context, token) =>
            (await context.SendActivityAsync((Activity)Activity.CreateTraceActivity("t"), token)).Id.ShouldNotBeNull()));

        await host.PostAsync(Incoming.Message(serviceUrl: channel.Url, channelId: channelId));

        channel.Calls.Count.ShouldBe(sent);
    }

    [Fact]
    public async Task Messages_are_changed_and_taken_back_where_they_stand()
    {
        await using var channel = await StandInChannel.StartAsync();
        await using var host = await BotHost.StartAsync(new DelegateBot(async (context, token) =>
        {
            var sent = await context.SendActivityAsync("one", cancellationToken: token);
            await context.UpdateActivityAsync(new Activity("message") { Id = sent.Id, Text = "two" }, token);
            await context.DeleteActivityAsync("a/b", token);
        }));

        await host.PostAsync(Incoming.Message(serviceUrl: channel.Url));

        channel.Calls.Select(call => $"{call.Method} {call.Path}").Skip(1).ShouldBe(["PUT /v3/conversations/c%7Clivechat/activities/sent-0", "DELETE /v3/conversations/c%7Clivechat/activities/a%2Fb"]);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_id_is_never_a_step_in_the_path(string id)
    {
        await using var channel = await StandInChannel.StartAsync();
        await using var host = await BotHost.StartAsync(new DelegateBot((context, token) => context.DeleteActivityAsync(id, token)));

        ((int)(await host.PostAsync(Incoming.Message(serviceUrl: channel.Url))).StatusCode).ShouldBe(500);

        channel.Calls.ShouldBeEmpty();
    }

    private sealed class Passing(List<string> seen) : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            seen.Add($"middleware {turnContext.Activity.Name}");
            return next(cancellationToken);
        }
    }
}
