using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;

namespace Compact.Bot.Tests.Http;

public sealed class EndpointTests
{
    private const string Base = """{"type":"message","id":"1","channelId":"emulator","from":{"id":"u"},"conversation":{"id":"c"},"serviceUrl":"http://localhost:9"}""";

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Only_POST_is_taken(string method)
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);

        var response = await host.Http.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/api/messages"));

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("42")]
    [InlineData("\"text\"")]
    [InlineData("{}")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":{"a":1}}""")]
    [InlineData("""{"type":"message","timestamp":"yesterday"}""")]
    [InlineData("""{"type":"message","attachments":7}""")]
    [InlineData("""{"type":"message","historyDisclosed":"perhaps"}""")]
    public async Task A_body_that_is_no_activity_is_a_bad_request(string body)
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);

        (await host.PostAsync(body)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("type")]
    [InlineData("channelId")]
    [InlineData("from")]
    [InlineData("conversation")]
    [InlineData("serviceUrl")]
    public async Task An_activity_must_say_what_it_is_and_where_it_comes_from(string member)
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);
        var without = JObject.Parse(Base);
        without.Remove(member);
        var blank = JObject.Parse(Base);
        blank[member] = member is "from" or "conversation" ? new JObject { ["id"] = " " } : " ";

        (await host.PostAsync(Base)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await host.PostAsync(without.ToString())).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await host.PostAsync(blank.ToString())).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("event", HttpStatusCode.BadRequest)]
    [InlineData("invoke", HttpStatusCode.NotImplemented)]
    [InlineData("ping", HttpStatusCode.OK)]
    public async Task An_event_must_have_a_name_and_others_need_none(string type, HttpStatusCode status)
    {
        await using var host = await BotHost.StartAsync(new ActivityHandler());

        (await host.PostAsync(Base.Replace("message", type))).StatusCode.ShouldBe(status);
    }

    [Theory]
    [InlineData("""{"type":"message","Type":"message","id":1,"channelId":"emulator","from":{"id":"u"},"conversation":{"id":"c"},"serviceUrl":"http://localhost:9"} trailing""")]
    [InlineData("""{/* why */'TYPE':'message','channelId':'emulator','from':{'id':'u'},'conversation':{'id':'c'},'serviceUrl':'http://localhost:9'}""")]
    public async Task Loose_JSON_is_tolerated(string body)
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);

        (await host.PostAsync(body)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(127, HttpStatusCode.OK)]
    [InlineData(128, HttpStatusCode.BadRequest)]
    public async Task Nesting_is_bounded(int depth, HttpStatusCode status)
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);
        var value = string.Concat(Enumerable.Repeat("[", depth)) + string.Concat(Enumerable.Repeat("]", depth));

        (await host.PostAsync($$"""{{Base[..^1]}},"value":{{value}}}""")).StatusCode.ShouldBe(status);
    }

    [Theory]
    [InlineData(1024 * 1024, HttpStatusCode.OK)]
    [InlineData((1024 * 1024) + 1, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Size_is_bounded(int size, HttpStatusCode status)
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);
        var body = Base + new string(' ', size - Base.Length);
        var chunked = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(body))), Headers = { TransferEncodingChunked = true } };

        (await host.PostAsync(body)).StatusCode.ShouldBe(status);
        (await host.Http.SendAsync(chunked)).StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task Replies_come_in_the_response_when_their_sender_expects_them_there()
    {
        await using var channel = await StandInChannel.StartAsync();
        await using var host = await BotHost.StartAsync(DelegateBot.Echo);
        var message = Incoming.Message("à bientôt", channel.Url);
        message.DeliveryMode = DeliveryModes.ExpectReplies;

        var response = await host.PostAsync(message);
        var bytes = await response.Content.ReadAsByteArrayAsync();

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        bytes[0].ShouldBe((byte)'{');
        JObject.Parse(Encoding.UTF8.GetString(bytes))["activities"]!.ShouldHaveSingleItem()["text"]!.ToString().ShouldBe("echo à bientôt");
        channel.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_silent_bot_answers_an_empty_list_where_replies_are_expected()
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);
        var message = Incoming.Message();
        message.DeliveryMode = DeliveryModes.ExpectReplies;

        JObject.Parse(await (await host.PostAsync(message)).Content.ReadAsStringAsync())["activities"]!.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_invoke_is_answered_with_the_status_and_body_of_the_bot()
    {
        await using var host = await BotHost.StartAsync(new DelegateBot((context, token) => context.SendActivityAsync(
            new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 418, Body = new { a = "é" } } }, token)));

        var response = await host.PostAsync(Incoming.Invoke("any"));

        ((int)response.StatusCode).ShouldBe(418);
        JObject.Parse(await response.Content.ReadAsStringAsync())["a"]!.ToString().ShouldBe("é");
    }

    [Fact]
    public async Task An_invoke_whose_replies_are_expected_carries_its_answer_among_them()
    {
        await using var host = await BotHost.StartAsync(new DelegateBot((context, token) => context.SendActivityAsync(
            new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 200, Body = "done" } }, token)));
        var invoke = Incoming.Invoke("any");
        invoke.DeliveryMode = DeliveryModes.ExpectReplies;

        var answer = JObject.Parse(await (await host.PostAsync(invoke)).Content.ReadAsStringAsync())["activities"]!.ShouldHaveSingleItem();

        answer["type"]!.ToString().ShouldBe("invokeResponse");
        answer["value"]!["Status"]!.Value<int>().ShouldBe(200);
        answer["value"]!["Body"]!.ToString().ShouldBe("done");
    }

    [Fact]
    public async Task A_fault_in_the_bot_is_500_unless_somebody_takes_it()
    {
        var faulty = new DelegateBot((_, _) => throw new InvalidOperationException("the bot is broken"));
        var taken = new TaskCompletionSource<string>();
        await using var bare = await BotHost.StartAsync(faulty);
        await using var careful = await BotHost.StartAsync(faulty, adapter: adapter => adapter.OnTurnError = (_, fault) =>
        {
            taken.TrySetResult(fault.Message);
            return Task.CompletedTask;
        });

        (await bare.PostAsync(Incoming.Message())).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await careful.PostAsync(Incoming.Message())).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await careful.PostAsync(Incoming.Invoke("any"))).StatusCode.ShouldBe(HttpStatusCode.NotImplemented);
        (await taken.Task).ShouldBe("the bot is broken");
    }

    [Fact]
    public async Task A_reply_carries_what_channels_ask_for_and_its_ids_are_encoded()
    {
        await using var channel = await StandInChannel.StartAsync();
        await using var host = await BotHost.StartAsync(DelegateBot.Echo);
        var message = Incoming.Message(serviceUrl: channel.Url, conversationId: "19:a@thread.tacv2;messageid=1/2|x");
        message.Id = "a/b";

        await host.PostAsync(message);

        var call = channel.Calls.ShouldHaveSingleItem();
        call.Method.ShouldBe("POST");
        call.Path.ShouldBe("/v3/conversations/19%3Aa%40thread.tacv2%3Bmessageid%3D1%2F2%7Cx/activities/a%2Fb");
        call.Headers["Content-Type"].ShouldBe("application/json; charset=utf-8");
        call.Headers["Accept"].ShouldBe("*/*");
        call.Headers["User-Agent"].ShouldStartWith("Microsoft-BotFramework/3.1");
        call.Headers.ShouldNotContainKey("Authorization");
        call.Headers.ShouldNotContainKey("Expect");
        call.Body!["from"]!["id"]!.ToString().ShouldBe("bot-1");
        call.Body["recipient"]!["id"]!.ToString().ShouldBe("user-1");
        call.Body["replyToId"]!.ToString().ShouldBe("a/b");
        call.Body.ContainsKey("id").ShouldBeFalse();
    }
}
