using System.Reflection;

namespace Compact.Bot.Tests.Schema;

public sealed class ActivityTests
{
    public static TheoryData<string> Kinds =>
        [.. typeof(ActivityTypes).GetFields().Select(constant => constant.Name).Where(name => typeof(IActivity).GetMethod($"As{name}Activity") is not null)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_is_seen_as_its_own_kind_and_as_no_other(string kind)
    {
        var type = (string)typeof(ActivityTypes).GetField(kind)!.GetRawConstantValue()!;
        var view = typeof(IActivity).GetMethod($"As{kind}Activity")!;
        var activity = new Activity(type);

        view.Invoke(activity, null).ShouldBeSameAs(activity);
        view.Invoke(new Activity(type.ToUpperInvariant()), null).ShouldNotBeNull();
        view.Invoke(new Activity($"{type}/more"), null).ShouldNotBeNull();
        view.Invoke(new Activity($"{type}More"), null).ShouldBeNull();
        view.Invoke(new Activity(), null).ShouldBeNull();
        view.Invoke(new Activity("other"), null).ShouldBeNull();
    }

    [Theory]
    [InlineData("Message")]
    [InlineData("ContactRelationUpdate")]
    [InlineData("ConversationUpdate")]
    [InlineData("Typing")]
    [InlineData("Handoff")]
    [InlineData("EndOfConversation")]
    [InlineData("Event")]
    [InlineData("Invoke")]
    public void It_is_made_as_a_kind(string kind) =>
        ((Activity)typeof(Activity).GetMethod($"Create{kind}Activity", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null)!).Type
            .ShouldBe((string)typeof(ActivityTypes).GetField(kind)!.GetRawConstantValue()!);

    [Theory]
    [InlineData("label", null, "v", "String")]
    [InlineData("label", "type", "v", "type")]
    [InlineData("label", null, null, null)]
    public void A_trace_says_of_what_type_its_value_is(string label, string? valueType, string? value, string? expected)
    {
        var trace = Activity.CreateTraceActivity("name", valueType, value, label);

        (trace.Name, trace.Label, trace.ValueType, trace.Value).ShouldBe(("name", label, expected, value));
        Activity.CreateTraceActivity("name").Label.ShouldBe(nameof(A_trace_says_of_what_type_its_value_is));
    }

    [Fact]
    public void Its_reference_leads_back_to_it()
    {
        var activity = Sample("message", "test");
        var reference = activity.GetConversationReference();

        reference.ActivityId.ShouldBe("1");
        reference.User.ShouldBeSameAs(activity.From);
        reference.Bot.ShouldBeSameAs(activity.Recipient);
        reference.Conversation.ShouldBeSameAs(activity.Conversation);
        (reference.ChannelId, reference.ServiceUrl, reference.Locale).ShouldBe(("test", "https://x", "fr"));
    }

    [Theory]
    [InlineData("conversationUpdate", "directline", null)]
    [InlineData("conversationUpdate", "webchat", null)]
    [InlineData("conversationUpdate", "msteams", "1")]
    [InlineData("message", "directline", "1")]
    public void Some_channels_take_no_reply_to_an_update(string type, string channelId, string? replyTo)
    {
        var activity = Sample(type, channelId);

        activity.GetConversationReference().ActivityId.ShouldBe(replyTo);
        activity.CreateReply("x").ReplyToId.ShouldBe(replyTo);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void It_is_addressed_by_a_reference(bool isIncoming)
    {
        var reference = Sample("message", "test").GetConversationReference();
        var activity = new Activity { Id = "own" }.ApplyConversationReference(reference, isIncoming);

        activity.Conversation.Id.ShouldBe("c");
        activity.From.Id.ShouldBe(isIncoming ? "user" : "bot");
        activity.Recipient.Id.ShouldBe(isIncoming ? "bot" : "user");
        activity.Id.ShouldBe(isIncoming ? "1" : "own");
        activity.ReplyToId.ShouldBe(isIncoming ? null : "1");
        activity.Locale.ShouldBe("fr");
        new Activity { Locale = "en" }.ApplyConversationReference(reference).Locale.ShouldBe("en");
    }

    [Theory]
    [InlineData("hello", null, "hello", "fr")]
    [InlineData(null, "en", "", "en")]
    public void A_reply_goes_the_other_way(string? text, string? locale, string expectedText, string expectedLocale)
    {
        var reply = Sample("message", "test").CreateReply(text, locale);

        (reply.Type, reply.Text, reply.Locale).ShouldBe(("message", expectedText, expectedLocale));
        (reply.From.Id, reply.Recipient.Id, reply.ReplyToId).ShouldBe(("bot", "user", "1"));
        (reply.Conversation.Id, reply.Conversation.TenantId).ShouldBe(("c", null));
        reply.Attachments.ShouldBeEmpty();
        reply.Entities.ShouldBeEmpty();
        new Activity().CreateReply().From.Id.ShouldBeNull();
    }

    [Fact]
    public void A_trace_of_an_activity_goes_the_other_way_and_says_who_wrote_it()
    {
        var trace = Sample("message", "test").CreateTrace("looked up", 7);

        (trace.Type, trace.Name, trace.ValueType, trace.Value, trace.Label).ShouldBe(("trace", "looked up", "Int32", 7, nameof(A_trace_of_an_activity_goes_the_other_way_and_says_who_wrote_it)));
        (trace.From.Id, trace.Recipient.Id, trace.ReplyToId, trace.Conversation.TenantId).ShouldBe(("bot", "user", "1", "t"));
        ((Activity)trace).Text.ShouldBeNull();
    }

    [Fact]
    public void The_reference_of_a_reply_has_the_id_that_the_channel_gave_it() =>
        Sample("message", "test").GetReplyConversationReference(new ResourceResponse("9")).ActivityId.ShouldBe("9");

    [Theory]
    [InlineData("https://smba.example/", false)]
    [InlineData("HTTP://smba.example/", false)]
    [InlineData("urn:botframework:websocket:x", true)]
    [InlineData(null, false)]
    public void A_streaming_client_has_no_web_address(string? serviceUrl, bool streams) =>
        new Activity { ServiceUrl = serviceUrl }.IsFromStreamingConnection().ShouldBe(streams);

    [Fact]
    public void The_locale_is_known_whatever_the_activity_is_seen_as()
    {
        var update = Activity.CreateConversationUpdateActivity();
        update.SetLocale("fr-CH");

        update.GetLocale().ShouldBe("fr-CH");
        update.MembersAdded.ShouldBeEmpty();
        update.MembersRemoved.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("text")]
    [InlineData("summary")]
    [InlineData("attachments")]
    [InlineData("channelData")]
    public void It_has_content_when_there_is_something_to_read(string member)
    {
        new Activity { Text = " ", Attachments = [] }.HasContent().ShouldBeFalse();
        new Activity
        {
            Text = member == "text" ? "x" : null,
            Summary = member == "summary" ? "x" : null,
            Attachments = member == "attachments" ? [new Attachment()] : null,
            ChannelData = member == "channelData" ? new object() : null,
        }.HasContent().ShouldBeTrue();
    }

    [Fact]
    public void Channel_data_are_read_as_what_they_are()
    {
        var data = new TeamsChannelData { EventType = "x" };

        new Activity { ChannelData = data }.GetChannelData<TeamsChannelData>().ShouldBeSameAs(data);
        new Activity { ChannelData = WireJson.ToToken(data) }.GetChannelData<TeamsChannelData>().EventType.ShouldBe("x");
        new Activity().GetChannelData<TeamsChannelData>().ShouldBeNull();
        Should.Throw<InvalidCastException>(() => new Activity { ChannelData = "text" }.GetChannelData<TeamsChannelData>());
        new Activity { ChannelData = "text" }.TryGetChannelData<TeamsChannelData>(out _).ShouldBeFalse();
        new Activity().TryGetChannelData<TeamsChannelData>(out _).ShouldBeFalse();
        new Activity { ChannelData = data }.TryGetChannelData<TeamsChannelData>(out var read).ShouldBeTrue();
        read.ShouldBeSameAs(data);
    }

    [Fact]
    public void A_button_can_be_made_of_what_it_says()
    {
        CardAction button = "yes";

        (button.Title, button.Value).ShouldBe(("yes", "yes"));
        (CardAction.FromString("no").Title, CardAction.FromString("no").Value).ShouldBe(("no", "no"));
        new SuggestedActions(Enumerable.Repeat("ann", 1), Enumerable.Repeat(button, 2)).ShouldSatisfyAllConditions(
            actions => actions.To.ShouldBe(["ann"]),
            actions => actions.Actions.ShouldBe([button, button]));
    }

    [Fact]
    public void A_conversation_goes_on_with_an_event()
    {
        var reference = Sample("message", "test").GetConversationReference();
        var continuation = reference.GetContinuationActivity();

        (continuation.Type, continuation.Name).ShouldBe(("event", "ContinueConversation"));
        Guid.TryParse(continuation.Id, out _).ShouldBeTrue();
        (continuation.From.Id, continuation.Recipient.Id, continuation.Conversation.Id).ShouldBe(("user", "bot", "c"));
        continuation.RelatesTo.ShouldBeSameAs(reference);
    }

    private static Activity Sample(string type, string channelId) => new(type)
    {
        Id = "1",
        ChannelId = channelId,
        ServiceUrl = "https://x",
        Locale = "fr",
        From = new ChannelAccount("user", "User"),
        Recipient = new ChannelAccount("bot", "Bot"),
        Conversation = new ConversationAccount(id: "c", tenantId: "t"),
    };
}
