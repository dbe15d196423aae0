using GmgBot.Hosting;
using GmgBot.Limits;
using GmgBot.Settings;
using GmgBot.Telemetry;
using GmgBot.Tests.Bot;
using GmgBot.Tests.DirectLine;
using GmgBot.Tests.Telemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;

namespace GmgBot.Tests.Limits;

public sealed class MessageLimitTests
{
    [Theory]
    [InlineData("fr-FR", "Vous écrivez plus vite que je ne peux répondre. Veuillez attendre un instant, puis reposer votre question.")]
    [InlineData("en-GB", "You are writing faster than I can answer. Please wait a moment, then ask again.")]
    public async Task Somebody_who_writes_too_fast_is_asked_to_wait_and_others_are_answered(string locale, string patience)
    {
        var bot = new TestBot(limits: new LimitSettings(Each: 2, All: null));
        bot.Answers.Reply = (question, context) => SampleAnswers.English("You said: " + question) with { Context = context };

        (await bot.SendAsync(Message("ann", locale)))[0].Text.ShouldStartWith("You said: one");
        (await bot.SendAsync(Message("ann", locale)))[0].Text.ShouldStartWith("You said: one");
        var reply = (await bot.SendAsync(Message("ann", locale))).ShouldHaveSingleItem();
        reply.Text.ShouldBe(patience);
        reply.Locale.ShouldBe(locale[..2]);
        (await bot.SendAsync(Message("bob", locale)))[0].Text.ShouldStartWith("You said: one");
        bot.Answers.Asked.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("fr-FR", "Trop de personnes m'écrivent en ce moment. Veuillez reposer votre question dans une minute.")]
    [InlineData("en-GB", "Too many people are writing to me right now. Please ask again in a minute.")]
    public async Task When_all_together_write_too_much_it_says_that_it_is_not_them(string locale, string patience)
    {
        var bot = new TestBot(limits: new LimitSettings(Each: null, All: 1));

        await bot.SendAsync(Message("ann", locale));

        (await bot.SendAsync(Message("bob", locale))).ShouldHaveSingleItem().Text.ShouldBe(patience);
    }

    [Fact]
    public async Task The_language_is_that_of_the_conversation_where_the_client_speaks_another()
    {
        var bot = new TestBot(limits: new LimitSettings(Each: 1, All: null));
        bot.Answers.Reply = (_, context) => SampleAnswers.English("Oui.") with { Context = context with { Language = "fr" } };

        await bot.SendAsync(Message("ann", "en-GB"));

        (await bot.SendAsync(Message("ann", "en-GB")))[0].Text.ShouldBe("Vous écrivez plus vite que je ne peux répondre. Veuillez attendre un instant, puis reposer votre question.");
    }

    [Fact]
    public async Task Who_waited_is_answered_again()
    {
        var bot = new TestBot(limits: new LimitSettings(Each: 600, All: null));
        var replies = new List<string>();
        do
        {
            replies.Add((await bot.SendAsync(Message("ann", "en-GB")))[0].Text);
        }
        while (replies[^1].StartsWith("You said", StringComparison.Ordinal));

        // Ten a second come back; a request that is not answered costs nothing.
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!(await bot.SendAsync(Message("ann", "en-GB")))[0].Text.StartsWith("You said", StringComparison.Ordinal))
        {
            patience.Token.ThrowIfCancellationRequested();
        }

        replies.Count.ShouldBeGreaterThan(600);
    }

    [Theory]
    [InlineData("Development", null, null, null, null)]
    [InlineData("Development", "5", "7", 5, 7)]
    [InlineData("Production", null, null, LimitSettings.DefaultEach, LimitSettings.DefaultAll)]
    [InlineData("Production", "0", "0", null, null)]
    public void Without_settings_there_are_limits_outside_development_alone(string environment, string? each, string? all, int? readEach, int? readAll)
    {
        var settings = new SettingsReader(new ConfigurationBuilder().AddInMemoryCollection([new(LimitSettings.EachKey, each), new(LimitSettings.AllKey, all)]).Build());

        LimitSettings.Read(settings, new HostingEnvironment { EnvironmentName = environment }).ShouldBe(new LimitSettings(readEach, readAll));
    }

    [Fact]
    public async Task On_the_web_a_conversation_is_limited_and_a_program_on_the_same_machine_is_not()
    {
        await using var client = await DirectLineClient.ConnectAsync(new StandInAnswers(), "Production", (OpenParts.PageSetting, "true"), (LimitSettings.EachKey, "1"));
        await client.BeginAsync();
        using var listening = new Listening(client.Server);

        await client.SendAsync("one");
        await client.SendAsync("two");
        client.Http.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        await client.SendAsync("three");
        await client.SendAsync("four");

        var said = (await client.ReadAsync()).Activities.Where(activity => activity["from"]!["role"]!.ToString() == "bot" && activity["text"]!.ToString() is var text && !text.StartsWith("Welcome", StringComparison.Ordinal)).Select(activity => activity["text"]!.ToString().Split('\n')[0]);
        said.ShouldBe(["You said: one", "You said: two", "You said: three", "You are writing faster than I can answer. Please wait a moment, then ask again."]);
        listening.Of(BotMeter.LimitedMessages).ShouldHaveSingleItem().Tags.ShouldBe("limit=person");
    }

    private static Activity Message(string user, string locale)
    {
        var message = MessageFactory.Text("one");
        message.ChannelId = "test";
        message.Locale = locale;
        message.From = new ChannelAccount(user);
        message.Conversation = new ConversationAccount(id: "group");
        return message;
    }
}
