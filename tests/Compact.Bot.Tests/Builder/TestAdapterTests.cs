namespace Compact.Bot.Tests.Builder;

public sealed class TestAdapterTests
{
    private readonly TestAdapter _adapter = new();

    [Fact]
    public void It_has_a_conversation_of_its_own()
    {
        var conversation = _adapter.Conversation;

        (conversation.ChannelId, conversation.ServiceUrl, conversation.Locale).ShouldBe(("test", "https://test.com", "en-us"));
        (conversation.User.Id, conversation.User.Name, conversation.Bot.Id, conversation.Bot.Name, conversation.Conversation.Id).ShouldBe(("user1", "User1", "bot", "Bot", "convo1"));
        new TestAdapter("msteams").Conversation.ChannelId.ShouldBe("msteams");
    }

    [Theory]
    [InlineData(Channels.Test)]
    [InlineData(Channels.Emulator)]
    [InlineData(Channels.Msteams)]
    [InlineData(Channels.Webchat)]
    [InlineData(Channels.Directline)]
    public async Task It_can_stand_for_any_channel(string channelId)
    {
        var adapter = new TestAdapter(channelId);
        List<string> seen = [];

        await adapter.SendTextToBotAsync("hi", (context, token) =>
        {
            seen.Add(context.Activity.ChannelId);
            return context.SendActivityAsync("hello", cancellationToken: token);
        }, default);

        seen.Append(((Activity)adapter.GetNextReply()).ChannelId).ShouldBe([channelId, channelId]);
    }

    [Theory]
    [InlineData(null, "user1")]
    [InlineData("unknown", "user1")]
    [InlineData("ann", "ann")]
    public async Task Who_speaks_may_be_anybody_but_the_bot(string? id, string expected)
    {
        var message = new Activity { Text = "hi", From = id is null ? null : new ChannelAccount(id) };
        await _adapter.ProcessActivityAsync(message, (_, _) => Task.CompletedTask);
        message.From!.Id.ShouldBe(expected);

        var own = new Activity { Text = "hi", From = new ChannelAccount("ann", role: RoleTypes.Bot) };
        await _adapter.ProcessActivityAsync(own, (_, _) => Task.CompletedTask);
        own.From.Id.ShouldBe("user1");
    }

    [Theory]
    [InlineData(typeof(ArgumentException))]
    [InlineData(typeof(ArgumentNullException))]
    [InlineData(typeof(System.Security.SecurityException))]
    public async Task A_fault_of_the_bot_ends_a_flow_as_what_it_is(Type fault)
    {
        var bot = new DelegateBot((_, _) => throw (Exception)Activator.CreateInstance(fault)!);

        (await Should.ThrowAsync<Exception>(() => new TestFlow(_adapter, bot).Send("hi").StartTestAsync())).ShouldBeOfType(fault);
        (await Should.ThrowAsync<Exception>(() => new TestFlow(_adapter, bot).Test("hi", "never").StartTestAsync())).ShouldBeOfType(fault);
    }

    [Fact]
    public async Task A_flow_is_over_with_its_first_failure()
    {
        var turns = 0;
        var flow = new TestFlow(_adapter, new DelegateBot((_, _) =>
        {
            turns++;
            return Task.CompletedTask;
        }));

        await Should.ThrowAsync<TimeoutException>(() => flow.Send("one").AssertReply("never", timeout: 1).Send("two").StartTestAsync());

        turns.ShouldBe(1);
    }

    [Fact]
    public Task A_script_is_spoken_line_by_line() =>
        new TestFlow(_adapter, new DelegateBot(async (context, token) =>
        {
            await context.SendActivityAsync(new Activity(ActivityTypes.Typing), token);
            await context.SendActivityAsync($"echo {context.Activity.Text}", cancellationToken: token);
        }))
            .Test([Line("hello"), Line(null, RoleTypes.Bot, ActivityTypes.Typing), Line("echo hello", RoleTypes.Bot), Line("again")], "script")
            .AssertReply(new Activity(ActivityTypes.Typing))
            .AssertReplyContains("again")
            .Test([Line("bye"), Line("any", RoleTypes.Bot)], (expected, actual) => (expected.AsMessageActivity().Text, actual.Type).ShouldBe(("any", "typing")))
            .StartTestAsync();

    [Fact]
    public void A_conversation_can_be_made_by_name()
    {
        var conversation = TestAdapter.CreateConversation("Name", "Ann", "Helper");

        (conversation.Conversation.Id, conversation.User.Id, conversation.User.Name, conversation.Bot.Id).ShouldBe(("Name", "ann", "Ann", "helper"));
    }

    [Fact]
    public async Task What_it_is_given_becomes_part_of_its_conversation()
    {
        var activity = new Activity { Text = "x", Recipient = new ChannelAccount("other"), ServiceUrl = "https://other", Conversation = new ConversationAccount(id: "other") };

        await _adapter.ProcessActivityAsync(activity, (_, _) => Task.CompletedTask);
        await _adapter.ProcessActivityAsync(activity, (_, _) => Task.CompletedTask);

        (activity.Type, activity.Recipient.Id, activity.ServiceUrl, activity.Conversation.Id, activity.From.Id, activity.Id).ShouldBe(("message", "bot", "https://test.com", "convo1", "user1", "1"));
        activity.Timestamp.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task Traces_are_kept_on_demand(bool enabled, int kept)
    {
        _adapter.EnableTrace = enabled;
        using var context = new TurnContext(_adapter, _adapter.MakeActivity("x"));
        await context.SendActivityAsync((Activity)Activity.CreateTraceActivity("t"));
        _adapter.ActiveQueue.Count.ShouldBe(kept);

        var other = new TestAdapter("test", sendTraceActivity: enabled);
        using var otherContext = new TurnContext(other, other.MakeActivity("x"));
        await otherContext.SendActivityAsync((Activity)Activity.CreateTraceActivity("t"));
        other.ActiveQueue.Count.ShouldBe(kept);
    }

    [Fact]
    public async Task A_delay_passes_and_is_not_kept()
    {
        using var context = new TurnContext(_adapter, _adapter.MakeActivity("x"));

        await context.SendActivitiesAsync([new Activity("delay") { Value = 1 }, MessageFactory.Text("after")]);

        _adapter.ActiveQueue.ShouldHaveSingleItem().Text.ShouldBe("after");
    }

    [Fact]
    public async Task What_was_said_can_be_changed_and_taken_back()
    {
        using var context = new TurnContext(_adapter, _adapter.MakeActivity("x"));
        var first = await context.SendActivityAsync("one");
        var second = await context.SendActivityAsync("two");

        (await context.UpdateActivityAsync(new Activity("message") { Id = first.Id, Text = "changed" })).Id.ShouldBe(first.Id);
        await context.DeleteActivityAsync(second.Id);

        _adapter.ActiveQueue.ShouldHaveSingleItem().Text.ShouldBe("changed");
    }

    [Fact]
    public async Task A_reply_can_be_waited_for()
    {
        var waiting = _adapter.GetNextReplyAsync();
        waiting.IsCompleted.ShouldBeFalse();

        await _adapter.SendTextToBotAsync("hi", DelegateBot.Echo.OnTurnAsync, default);

        (await waiting).AsMessageActivity().Text.ShouldBe("echo hi");
    }

    [Fact]
    public async Task Whoever_gives_up_waiting_takes_no_reply_from_others()
    {
        using var patience = new CancellationTokenSource();
        var given = _adapter.GetNextReplyAsync(patience.Token);
        await patience.CancelAsync();

        await _adapter.SendTextToBotAsync("hi", DelegateBot.Echo.OnTurnAsync, default);

        await Should.ThrowAsync<OperationCanceledException>(() => given);
        ((Activity)_adapter.GetNextReply()).Text.ShouldBe("echo hi");
    }

    [Fact]
    public async Task A_conversation_can_be_continued_and_started()
    {
        List<string> turns = [];
        BotCallbackHandler note = (context, _) =>
        {
            turns.Add($"{context.Activity.Type} {context.Activity.Name}");
            return Task.CompletedTask;
        };

        await _adapter.ContinueConversationAsync("bot", _adapter.Conversation, note, default);
        await _adapter.CreateConversationAsync("test", note, default);

        turns.ShouldBe(["event ContinueConversation", "conversationUpdate "]);
    }

    [Fact]
    public async Task A_flow_fails_where_the_bot_does_something_else()
    {
        var flow = new TestFlow(_adapter, DelegateBot.Echo);

        await Should.ThrowAsync<TimeoutException>(() => new TestFlow(new TestAdapter(), DelegateBot.Silent).Test("hi", "x", "d", 1).StartTestAsync());
        await Should.ThrowAsync<InvalidOperationException>(() => flow.Send("hi").AssertNoReply("d", 100).StartTestAsync());
        await Should.ThrowAsync<InvalidOperationException>(() => flow.Send("hi").AssertReplyContains("x").StartTestAsync());
        await Should.ThrowAsync<InvalidOperationException>(() => flow.Send("hi").AssertReplyOneOf(["x", "y"]).StartTestAsync());
        await Should.ThrowAsync<InvalidOperationException>(() => flow.Send("hi").AssertReply(new Activity("typing")).StartTestAsync());
        await Should.ThrowAsync<DivideByZeroException>(() => flow.Test("hi", (IActivity _) => throw new DivideByZeroException()).StartTestAsync());
    }

    [Fact]
    public Task A_flow_can_say_and_expect_everything() =>
        new TestFlow(_adapter, DelegateBot.Echo)
            .SendConversationUpdate().AssertReply("echo ")
            .Send(MessageFactory.Text("a")).AssertReply(MessageFactory.Text("echo a"))
            .Delay(1).Delay(TimeSpan.Zero)
            .Test("b", MessageFactory.Text("echo b"))
            .Test("c", reply => reply.AsMessageActivity().Text.ShouldEndWith("c"))
            .AssertNoReply(timeout: 1)
            .StartTestAsync();

    private static Activity Line(string? text, string role = RoleTypes.User, string type = ActivityTypes.Message) =>
        new(type) { Text = text, From = new ChannelAccount("somebody", role: role) };
}
