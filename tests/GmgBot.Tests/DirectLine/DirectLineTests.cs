using System.Net;
using System.Net.WebSockets;
using GmgBot.DirectLine;
using Newtonsoft.Json.Linq;

namespace GmgBot.Tests.DirectLine;

public sealed class DirectLineTests : IAsyncLifetime
{
    private readonly StandInAnswers _answers = new();
    private DirectLineClient _client = null!;

    public async Task InitializeAsync() => _client = await DirectLineClient.ConnectAsync(_answers);

    public async Task DisposeAsync() => await _client.DisposeAsync();

    [Theory]
    [InlineData("""{"locale":"fr-FR"}""", "en-GB", "Welcome (fr).")]
    [InlineData("", "de;q=0.3,fr-CH;q=0.8", "Welcome (fr).")]
    [InlineData("", "en-GB,fr;q=0.5", "Welcome (en).")]
    public async Task A_conversation_begins_with_a_welcome_in_the_language_of_the_client(string body, string acceptLanguage, string welcome)
    {
        _client.Http.DefaultRequestHeaders.Add("Accept-Language", acceptLanguage);
        await _client.BeginAsync(body);

        var (activities, _) = await _client.ReadAsync();

        activities.ShouldHaveSingleItem()["text"]!.ToString().ShouldBe(welcome);
    }

    [Fact]
    public async Task A_message_comes_back_as_accepted_and_its_answer_after_it()
    {
        await _client.BeginAsync();
        var (_, watermark) = await _client.ReadAsync();

        var sent = JObject.Parse(await (await _client.SendAsync("hello")).Content.ReadAsStringAsync());
        var (activities, _) = await _client.ReadAsync(watermark);

        activities.Count.ShouldBe(2);
        activities[0]["id"]!.ToString().ShouldBe(sent["id"]!.ToString());
        activities[0].SelectToken("channelData.clientActivityID")!.ToString().ShouldBe("c1");
        activities[0].SelectToken("from.id")!.ToString().ShouldBe("anna");
        activities[0].SelectToken("from.role")!.ToString().ShouldBe("user");
        activities[1]["text"]!.ToString().ShouldStartWith("You said: hello");
        activities[1]["replyToId"]!.ToString().ShouldBe(sent["id"]!.ToString());
        activities[1].SelectToken("from.role")!.ToString().ShouldBe("bot");
        activities[1]["timestamp"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Nothing_is_told_twice_to_who_gives_the_watermark_back()
    {
        await _client.BeginAsync();
        await _client.SendAsync("hello");
        var (_, watermark) = await _client.ReadAsync();

        (await _client.ReadAsync(watermark)).Activities.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_follow_up_is_asked_in_the_context_of_its_own_conversation()
    {
        await _client.BeginAsync();
        await _client.SendAsync("first");
        await _client.SendAsync("second");

        _answers.Asked.Last().Context.Question.ShouldBe("first");
    }

    [Fact]
    public async Task A_stream_tells_what_was_said_before_and_what_is_said_then()
    {
        var begun = await _client.BeginAsync();
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(begun["streamUrl"]!.ToString()), CancellationToken.None);
        (await DirectLineClient.NextFrameAsync(socket)).SelectToken("activities[0].text")!.ToString().ShouldStartWith("Welcome");

        await socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, true, CancellationToken.None);
        await _client.SendAsync("hello");

        var texts = new List<string>();
        while (texts.Count < 2)
        {
            texts.AddRange((await DirectLineClient.NextFrameAsync(socket))["activities"]!.Select(activity => activity["text"]!.ToString()));
        }

        texts[0].ShouldBe("hello");
        texts[1].ShouldStartWith("You said: hello");
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
    }

    [Fact]
    public async Task A_token_made_beforehand_begins_its_own_conversation()
    {
        var made = JObject.Parse(await (await _client.PostAsync("/tokens/generate", "")).Content.ReadAsStringAsync());
        _client.Http.DefaultRequestHeaders.Authorization = new("Bearer", made["token"]!.ToString());

        (await _client.BeginAsync())["conversationId"].ShouldBe(made["conversationId"]);
        (await _client.BeginAsync())["conversationId"].ShouldBe(made["conversationId"]);

        (await _client.ReadAsync()).Activities.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_token_of_one_conversation_opens_no_other()
    {
        var first = await _client.BeginAsync();
        _client.Http.DefaultRequestHeaders.Authorization = null;
        await _client.BeginAsync();
        _client.Http.DefaultRequestHeaders.Authorization = new("Bearer", first["token"]!.ToString());

        (await _client.SendAsync("hello")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await _client.Http.GetAsync($"{DirectLineEndpoints.Path}/conversations/{_client.ConversationId}/activities")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("nonsense", "The body is no activity.")]
    [InlineData("[]", "The body is no activity.")]
    [InlineData("""{"type":"message","from":[]}""", "The body is no activity.")]
    [InlineData("""{"text":"no type"}""", "An activity of that type cannot be sent; send one of type message, event or typing.")]
    [InlineData("""{"type":"invoke"}""", "An activity of that type cannot be sent; send one of type message, event or typing.")]
    public async Task What_cannot_be_sent_is_refused_with_the_reason(string body, string reason)
    {
        await _client.BeginAsync();

        var response = await _client.PostAsync($"/conversations/{_client.ConversationId}/activities", body);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        JObject.Parse(await response.Content.ReadAsStringAsync()).SelectToken("error.message")!.ToString().ShouldBe(reason);
    }

    [Fact]
    public async Task A_body_without_end_is_refused()
    {
        await _client.BeginAsync();

        (await _client.SendAsync(new string('a', 70_000))).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_failing_answer_is_one_polite_sentence()
    {
        _answers.Reply = (_, _) => throw new InvalidOperationException("secret detail");
        await _client.BeginAsync();

        (await _client.SendAsync("boom")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await _client.ReadAsync()).Activities.Last()["text"]!.ToString().ShouldStartWith("Sorry");
    }
}
