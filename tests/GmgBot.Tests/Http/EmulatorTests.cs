using System.Net;
using System.Net.Sockets;
using Newtonsoft.Json.Linq;

namespace GmgBot.Tests.Http;

public sealed class EmulatorTests : IAsyncLifetime
{
    private readonly StandInAnswers _answers = new();
    private ServedBot _bot = null!;

    public async Task InitializeAsync() => _bot = await ServedBot.StartAsync(_answers);

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task A_conversation_begins_with_one_welcome_however_often_it_is_announced()
    {
        await SendAsync(EmulatorActivities.ConversationUpdate());
        await SendAsync(EmulatorActivities.ConversationUpdate());

        _bot.Calls.ShouldHaveSingleItem().Text.ShouldBe("Welcome (en).");
    }

    [Fact]
    public async Task A_message_is_answered_where_the_Emulator_listens()
    {
        var message = EmulatorActivities.Message("Guten Tag");
        await SendAsync(message);

        var call = _bot.Calls.ShouldHaveSingleItem();
        call.Method.ShouldBe("POST");
        call.Path.ShouldBe($"/v3/conversations/{EmulatorActivities.ConversationId.Replace("|", "%7C", StringComparison.Ordinal)}/activities/{message["id"]}");
        call.ContentType.ShouldNotBeNull().ShouldStartWith("application/json");
        call.Text.ShouldStartWith("You said: Guten Tag");
        call.Activity.SelectToken("from.id")!.ToString().ShouldBe(EmulatorActivities.BotId);
        call.Activity.SelectToken("recipient.id")!.ToString().ShouldBe(EmulatorActivities.UserId);
        call.Activity.SelectToken("conversation.id")!.ToString().ShouldBe(EmulatorActivities.ConversationId);
        call.Activity["replyToId"]!.ToString().ShouldBe(message["id"]!.ToString());
        call.Activity["locale"]!.ToString().ShouldBe("en");
    }

    [Fact]
    public async Task A_card_is_answered_by_what_its_button_asks()
    {
        await SendAsync(EmulatorActivities.CardSubmit("who chaired?"));

        _answers.Asked.ShouldHaveSingleItem().Question.ShouldBe("who chaired?");
    }

    [Fact]
    public async Task Debug_mode_gets_no_answer_and_no_error()
    {
        await SendAsync(EmulatorActivities.InspectOpen());

        _bot.Calls.ShouldBeEmpty();
    }

    public static TheoryData<string> SilentNames => [.. EmulatorActivities.Silent.Keys];

    [Theory]
    [MemberData(nameof(SilentNames))]
    public async Task What_asks_nothing_is_accepted_in_silence(string name)
    {
        await SendAsync(EmulatorActivities.Addressed(EmulatorActivities.Silent[name]));

        _bot.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_expects_replies_finds_them_in_the_response()
    {
        var message = EmulatorActivities.Message("hello");
        message["deliveryMode"] = "expectReplies";

        var response = await _bot.PostAsync(message);

        var replies = JObject.Parse(await response.Content.ReadAsStringAsync())["activities"]!;
        replies.ShouldHaveSingleItem()["text"]!.ToString().ShouldStartWith("You said: hello");
        _bot.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_failing_answer_is_one_polite_sentence_and_no_server_error()
    {
        _answers.Reply = (_, _) => throw new InvalidOperationException("secret detail");

        await SendAsync(EmulatorActivities.Message("boom"));

        _bot.Calls.ShouldHaveSingleItem().Text.ShouldStartWith("Sorry");
    }

    [Fact]
    public async Task A_channel_that_is_gone_does_not_make_the_bot_fail()
    {
        // A port that nobody listens on, and that nobody else is given meanwhile.
        using var taken = new Socket(SocketType.Stream, ProtocolType.Tcp);
        taken.Bind(new IPEndPoint(IPAddress.Loopback, 0));

        (await _bot.PostAsync(EmulatorActivities.Message("hello"), $"http://{taken.LocalEndPoint}/")).IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task A_channel_that_loses_patience_gets_its_answer_all_the_same()
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var goOn = new ManualResetEventSlim();
        var reply = _answers.Reply;
        _answers.Reply = (question, context) =>
        {
            asked.SetResult();
            goOn.Wait();
            return reply(question, context);
        };
        using var patience = new CancellationTokenSource();

        var post = _bot.PostAsync(EmulatorActivities.Message("hello"), cancellationToken: patience.Token);
        await asked.Task;
        await patience.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => post);
        goOn.Set();

        (await _bot.NextCallAsync()).Text.ShouldStartWith("You said: hello");
    }

    private async Task SendAsync(JObject activity) => (await _bot.PostAsync(activity)).StatusCode.ShouldBe(HttpStatusCode.OK);
}
