using NSubstitute;

namespace Compact.Bot.Tests.Builder;

public sealed class TurnContextTests
{
    private readonly TestAdapter _adapter = new();
    private readonly TurnContext _context;

    public TurnContextTests() => _context = new TurnContext(_adapter, _adapter.MakeActivity("hi"));

    [Fact]
    public void It_needs_an_adapter_and_an_activity()
    {
        Should.Throw<ArgumentNullException>(() => new TurnContext((BotAdapter)null!, new Activity()));
        Should.Throw<ArgumentNullException>(() => new TurnContext(_adapter, null!));
        Should.Throw<ArgumentNullException>(() => new TurnContext((ITurnContext)null!, new Activity()));
        Should.Throw<ArgumentNullException>(() => new TurnContext(_context, null!));
    }

    [Fact]
    public void It_knows_its_adapter_and_activity_and_has_said_nothing()
    {
        _context.Adapter.ShouldBeSameAs(_adapter);
        _context.Activity.Text.ShouldBe("hi");
        _context.Responded.ShouldBeFalse();
        _context.BufferedReplyActivities.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public Task There_must_be_words_to_say(string? text) => Should.ThrowAsync<ArgumentNullException>(() => _context.SendActivityAsync(text!));

    [Fact]
    public async Task There_must_be_something_to_send()
    {
        await Should.ThrowAsync<ArgumentException>(() => _context.SendActivitiesAsync([]));
        await Should.ThrowAsync<ArgumentNullException>(() => _context.SendActivitiesAsync(null!));
        await Should.ThrowAsync<ArgumentNullException>(() => _context.SendActivityAsync((IActivity)null!));
        await Should.ThrowAsync<ArgumentNullException>(() => _context.UpdateActivityAsync(null!));
        await Should.ThrowAsync<ArgumentNullException>(() => _context.DeleteActivityAsync((string)null!));
        await Should.ThrowAsync<ArgumentNullException>(() => _context.DeleteActivityAsync((ConversationReference)null!));
        Should.Throw<ArgumentNullException>(() => _context.OnSendActivities(null!));
        Should.Throw<ArgumentNullException>(() => _context.OnUpdateActivity(null!));
        Should.Throw<ArgumentNullException>(() => _context.OnDeleteActivity(null!));
    }

    [Fact]
    public async Task What_is_said_goes_back_where_the_activity_came_from()
    {
        await _context.SendActivityAsync("hello", "spoken", InputHints.ExpectingInput);

        var reply = (Activity)_adapter.GetNextReply();
        reply.Text.ShouldBe("hello");
        reply.Speak.ShouldBe("spoken");
        reply.InputHint.ShouldBe("expectingInput");
        reply.ReplyToId.ShouldBe(_context.Activity.Id);
        reply.From.Id.ShouldBe("bot");
        reply.Recipient.Id.ShouldBe("user1");
        reply.Conversation.Id.ShouldBe("convo1");
        reply.ChannelId.ShouldBe(_context.Activity.ChannelId);
        reply.Locale.ShouldBe("en-us");
        reply.Attachments.ShouldBeNull();
        reply.Entities.ShouldBeNull();
        _context.Responded.ShouldBeTrue();
    }

    [Fact]
    public async Task Plain_words_wait_for_input()
    {
        await ((ITurnContext)_context).SendActivityAsync("hello");
        await _context.SendActivityAsync("hello");

        ((Activity)_adapter.GetNextReply()).InputHint.ShouldBe("acceptingInput");
        ((Activity)_adapter.GetNextReply()).InputHint.ShouldBeNull("the class has another default than the interface");
    }

    [Fact]
    public async Task Its_own_language_stays()
    {
        await _context.SendActivityAsync(new Activity(ActivityTypes.Message) { Text = "salut", Locale = "fr-FR" });

        ((Activity)_adapter.GetNextReply()).Locale.ShouldBe("fr-FR");
    }

    [Fact]
    public async Task A_trace_is_no_answer()
    {
        await _context.SendActivityAsync((Activity)Activity.CreateTraceActivity("trace"));
        _context.Responded.ShouldBeFalse();

        await _context.SendActivitiesAsync([(Activity)Activity.CreateTraceActivity("trace"), MessageFactory.Text("x")]);
        _context.Responded.ShouldBeTrue();
    }

    [Fact]
    public async Task The_ids_that_were_given_come_back()
    {
        var message = MessageFactory.Text("x");
        var response = await _context.SendActivityAsync(message);

        response.Id.ShouldNotBeNullOrEmpty();
        message.Id.ShouldBe(response.Id);
    }

    [Fact]
    public async Task Hooks_run_in_order_and_see_what_others_changed()
    {
        List<string> seen = [];
        _context.OnSendActivities((_, activities, next) =>
        {
            seen.Add($"first {activities.Count}");
            activities.Add(MessageFactory.Text("added"));
            return next();
        }).OnSendActivities(async (_, activities, next) =>
        {
            seen.Add($"second {activities.Count}");
            activities[0].Text = "changed";
            var responses = await next();
            seen.Add($"back {responses.Length}");
            return responses;
        });

        await _context.SendActivityAsync("hello");

        seen.ShouldBe(["first 1", "second 2", "back 2"]);
        ((Activity)_adapter.GetNextReply()).Text.ShouldBe("changed");
        ((Activity)_adapter.GetNextReply()).Text.ShouldBe("added");
    }

    [Fact]
    public async Task Several_things_are_sent_together_and_each_gets_its_id()
    {
        var responses = await _context.SendActivitiesAsync([MessageFactory.Text("one"), new Activity(ActivityTypes.Typing), MessageFactory.Text("two")]);

        responses.Select(response => response.Id).ShouldBe(_adapter.ActiveQueue.Select(sent => sent.Id));
        _adapter.ActiveQueue.Select(sent => sent.Type).ShouldBe(["message", "typing", "message"]);
        _adapter.ActiveQueue.ShouldAllBe(sent => sent.Conversation.Id == "convo1" && sent.From.Id == "bot");
    }

    [Fact]
    public async Task A_hook_that_does_not_go_on_keeps_everything_back()
    {
        _context.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>(null!));

        (await _context.SendActivityAsync("hello")).Id.ShouldBeNull();

        _context.Responded.ShouldBeFalse();
        _adapter.GetNextReply().ShouldBeNull();
    }

    [Fact]
    public async Task A_fault_in_a_hook_reaches_whoever_sends()
    {
        _context.OnSendActivities((_, _, _) => throw new InvalidOperationException("hook"));

        (await Should.ThrowAsync<InvalidOperationException>(() => _context.SendActivityAsync("hello"))).Message.ShouldBe("hook");
    }

    [Fact]
    public async Task Updates_pass_their_hooks_and_carry_the_conversation()
    {
        var adapter = Substitute.For<BotAdapter>();
        using var context = new TurnContext(adapter, _adapter.MakeActivity("hi"));
        var hooks = 0;
        context.OnUpdateActivity((_, activity, next) =>
        {
            hooks++;
            activity.Text += "!";
            return next();
        });

        await context.UpdateActivityAsync(new Activity { Id = "1", Text = "new" });

        hooks.ShouldBe(1);
        await adapter.Received().UpdateActivityAsync(context, Arg.Is<Activity>(activity => activity.Text == "new!" && activity.Conversation.Id == "convo1"), Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task An_update_can_be_kept_back()
    {
        var adapter = Substitute.For<BotAdapter>();
        using var context = new TurnContext(adapter, _adapter.MakeActivity("hi"));
        context.OnUpdateActivity((_, _, _) => Task.FromResult(new ResourceResponse("kept back")));

        (await context.UpdateActivityAsync(MessageFactory.Text("new"))).Id.ShouldBe("kept back");

        await adapter.DidNotReceiveWithAnyArgs().UpdateActivityAsync(null!, null!, default);
    }

    [Fact]
    public async Task A_deletion_can_be_pointed_elsewhere()
    {
        var adapter = Substitute.For<BotAdapter>();
        using var context = new TurnContext(adapter, _adapter.MakeActivity("hi"));
        context.OnDeleteActivity((_, reference, next) =>
        {
            reference.ActivityId = "other";
            return next();
        });

        await context.DeleteActivityAsync("one");

        await adapter.Received(1).DeleteActivityAsync(context, Arg.Is<ConversationReference>(reference => reference.ActivityId == "other" && reference.Conversation.Id == "convo1"), Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task Deletions_pass_their_hooks()
    {
        var adapter = Substitute.For<BotAdapter>();
        using var context = new TurnContext(adapter, _adapter.MakeActivity("hi"));
        List<string> deleted = [];
        context.OnDeleteActivity((_, reference, next) =>
        {
            deleted.Add(reference.ActivityId);
            return reference.ActivityId == "keep" ? Task.CompletedTask : next();
        });

        await context.DeleteActivityAsync("keep");
        await context.DeleteActivityAsync(new ConversationReference(activityId: "drop"));

        deleted.ShouldBe(["keep", "drop"]);
        await adapter.Received(1).DeleteActivityAsync(context, Arg.Is<ConversationReference>(reference => reference.ActivityId == "drop"), Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task With_another_activity_it_is_still_the_same_turn()
    {
        var hooked = 0;
        _context.TurnState.Add("key", "value");
        _context.OnSendActivities((_, _, next) =>
        {
            hooked++;
            return next();
        });

        using var other = new TurnContext(_context, _adapter.MakeActivity("other"));
        await other.SendActivityAsync("x");

        hooked.ShouldBe(1);
        other.TurnState.Get<string>("key").ShouldBe("value");
        other.BufferedReplyActivities.ShouldBeSameAs(_context.BufferedReplyActivities);
    }

    [Fact]
    public async Task Where_replies_are_expected_they_are_kept_and_the_hooks_still_run()
    {
        var hooked = 0;
        _context.Activity.DeliveryMode = DeliveryModes.ExpectReplies;
        _context.OnSendActivities((_, _, next) =>
        {
            hooked++;
            return next();
        });

        (await _context.SendActivityAsync("x")).Id.ShouldBeNull();

        hooked.ShouldBe(1);
        _context.BufferedReplyActivities.ShouldHaveSingleItem().Text.ShouldBe("x");
        _context.Responded.ShouldBeTrue();
        _adapter.GetNextReply().ShouldBeNull();
    }

    [Fact]
    public async Task Once_it_is_over_it_does_nothing_more()
    {
        _context.Dispose();

        await Should.ThrowAsync<ObjectDisposedException>(() => _context.SendActivityAsync("late"));
        await Should.ThrowAsync<ObjectDisposedException>(() => _context.UpdateActivityAsync(new Activity()));
        await Should.ThrowAsync<ObjectDisposedException>(() => _context.DeleteActivityAsync("1"));
        Should.Throw<ObjectDisposedException>(() => _context.OnSendActivities((_, _, next) => next()));
        Should.Throw<ObjectDisposedException>(() => _context.TurnState.Get<string>("key"));
    }

    [Fact]
    public async Task A_delegating_context_is_the_same_turn_seen_as_one_kind()
    {
        var delegating = new DelegatingTurnContext<IMessageActivity>(_context);

        await delegating.SendActivityAsync("x");

        ((ITurnContext<IMessageActivity>)delegating).Activity.Text.ShouldBe("hi");
        delegating.Activity.ShouldBeSameAs(_context.Activity);
        delegating.Adapter.ShouldBeSameAs(_adapter);
        delegating.TurnState.ShouldBeSameAs(_context.TurnState);
        delegating.Responded.ShouldBeTrue();
        Should.Throw<ArgumentNullException>(() => new DelegatingTurnContext<IMessageActivity>(null!));
    }
}
