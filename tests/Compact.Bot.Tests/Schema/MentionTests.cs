using Newtonsoft.Json.Linq;

namespace Compact.Bot.Tests.Schema;

public sealed class MentionTests
{
    [Theory]
    [InlineData("<at>Bot</at> hello", "<at>Bot</at>", "hello")]
    [InlineData("hello <AT>bot</AT>", "<at>Bot</at>", "hello")]
    [InlineData("<at>Bot</at> a <at>Bot</at> b", "<at>Bot</at>", "a  b")]
    [InlineData("<at>Bot</at>\u00a0hello", "<at>Bot</at>", "hello")]
    [InlineData("<at>Bot</at> <at>Other</at> hello", "<at>Bot</at>", "<at>Other</at> hello")]
    [InlineData("<at>Bot</at>&nbsp;hello", "<at>Bot</at>", "&nbsp;hello")]
    [InlineData("@Bot (1.0)+ hi", "@Bot (1.0)+", "hi")]
    [InlineData("@bot name hi", "@bot name", "hi")]
    [InlineData("botname hi", "botname", "hi")]
    [InlineData("<at>Bot</at> hello", null, "hello")]
    [InlineData("<at>Bot</at> hello", "", "hello")]
    [InlineData(null, "<at>Bot</at>", null)]
    public void The_bot_is_taken_out_of_what_was_said(string? text, string? mention, string? left)
    {
        var message = Message(text, new Mention(new ChannelAccount("bot", "Bot"), mention));

        message.RemoveRecipientMention().ShouldBe(left);
        message.Text.ShouldBe(left);
    }

    [Fact]
    public void Without_a_mention_of_the_bot_the_words_stay_as_they_are()
    {
        Message(" hello ").RemoveRecipientMention().ShouldBe(" hello ");
        Message(" <at>BOT</at> ", new Mention(new ChannelAccount("BOT", "Bot"), "<at>BOT</at>")).RemoveRecipientMention().ShouldBe(" <at>BOT</at> ");
        Message("<at>x</at>", new Mention(null, "<at>x</at>")).RemoveRecipientMention().ShouldBe("<at>x</at>");
        Message("<at>x</at>", new Entity("mention") { Properties = JObject.Parse("""{"mentioned":7}""") }).RemoveRecipientMention().ShouldBe("<at>x</at>");
    }

    [Fact]
    public void A_message_to_nobody_mentions_nobody()
    {
        var message = Message("<at>Bot</at>", new Mention(new ChannelAccount("bot"), "<at>Bot</at>"));
        message.Recipient = null;

        message.RemoveRecipientMention().ShouldBe("<at>Bot</at>");
        message.MentionsRecipient().ShouldBeFalse();
    }

    [Fact]
    public void Mentions_are_read_from_what_came_over_the_wire()
    {
        var message = WireJson.Convert<Activity>(JObject.Parse("""
            {"type":"message","text":"<at>Bot</at> hi","recipient":{"id":"bot"},"entities":[{"type":"Mention","mentioned":{"id":"bot","name":"Bot"},"text":"<at>Bot</at>"},{"type":"clientInfo","locale":"fr"}]}
            """));

        message.GetMentions().ShouldHaveSingleItem().Mentioned.Name.ShouldBe("Bot");
        message.MentionsRecipient().ShouldBeTrue();
        message.MentionsId("other").ShouldBeFalse();
        message.RemoveMentionText("bot").ShouldBe("hi");
        new Activity().GetMentions().ShouldBeEmpty();
    }

    [Fact]
    public async Task Middleware_leaves_what_was_said_to_the_bot()
    {
        var message = Message("<at>Bot</at> ask <at id=\"1\">Ann</at>", new Mention(new ChannelAccount("bot", "Bot"), "<at>Bot</at>"), new Entity("mention") { Properties = JObject.Parse("""{"mentioned":{"id":"ann"},"text":"<at id=\"1\">Ann</at>"}""") });
        using var context = new TurnContext(new TestAdapter(), message);

        await new NormalizeMentionsMiddleware().OnTurnAsync(context, _ => Task.CompletedTask);

        message.Text.ShouldBe("ask Ann");
        message.Entities.ShouldHaveSingleItem().Properties["text"]!.ToString().ShouldBe("Ann");
    }

    [Theory]
    [InlineData("this is <at>Tom</at>", "this is Tom")]
    [InlineData("this is <at id='123123'>Tom</at> too", "this is Tom too")]
    [InlineData("<at>Tom</at>test", "Tomtest")]
    [InlineData("<at>Tom", "Tom")]
    [InlineData("Tom</at>", "Tom")]
    [InlineData("<at>Tom</at><AT>John</AT>", "TomJohn")]
    [InlineData("nobody", "nobody")]
    [InlineData(null, null)]
    public async Task Middleware_takes_the_tags_from_all_others(string? text, string? left)
    {
        var message = Message(text);
        using var context = new TurnContext(new TestAdapter(), message);

        await new NormalizeMentionsMiddleware().OnTurnAsync(context, _ => Task.CompletedTask);

        message.Text.ShouldBe(left);
    }

    [Fact]
    public async Task Middleware_can_leave_the_bot_in()
    {
        var message = Message("<at>Bot</at> hello", new Mention(new ChannelAccount("bot", "Bot"), "<at>Bot</at>"));
        using var context = new TurnContext(new TestAdapter(), message);

        await new NormalizeMentionsMiddleware { RemoveRecipientMention = false }.OnTurnAsync(context, _ => Task.CompletedTask);

        message.Text.ShouldBe("Bot hello");
        message.Entities.Count.ShouldBe(1);
    }

    private static Activity Message(string? text, params Entity[] entities) => new(ActivityTypes.Message) { Text = text, Recipient = new ChannelAccount("bot", "Bot"), Entities = [.. entities] };
}
