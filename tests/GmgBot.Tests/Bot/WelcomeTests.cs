namespace GmgBot.Tests.Bot;

public sealed class WelcomeTests
{
    private readonly TestBot _bot = new();

    [Theory]
    [InlineData("fr-FR", "Welcome (fr).")]
    [InlineData("en-us", "Welcome (en).")]
    [InlineData(null, "Welcome (fr).\n\nWelcome (en).")]
    public async Task Somebody_new_is_welcomed_in_the_language_of_their_client(string? locale, string welcome)
    {
        var update = Update("bot", "ann");
        update.Locale = locale;

        (await _bot.SendAsync(update)).ShouldHaveSingleItem().Text.ShouldBe(welcome);
    }

    [Fact]
    public async Task The_same_news_again_is_no_reason_to_greet_again()
    {
        (await _bot.SendAsync(Update("bot", "ann"))).Count.ShouldBe(1);
        (await _bot.SendAsync(Update("bot", "ann"))).ShouldBeEmpty();
        (await _bot.SendAsync(Update("bob"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_bot_does_not_greet_itself_but_whoever_comes_next()
    {
        (await _bot.SendAsync(Update("bot"))).ShouldBeEmpty();
        (await _bot.SendAsync(Update("ann"))).Count.ShouldBe(1);
    }

    [Fact]
    public async Task In_a_group_the_bot_introduces_itself_when_it_comes()
    {
        _bot.Adapter.Conversation.Conversation.IsGroup = true;
        var arrival = Update("bot");
        arrival.Locale = "en";

        var introduction = (await _bot.SendAsync(arrival)).ShouldHaveSingleItem();

        introduction.Text.ShouldBe("Welcome (en).\n\nIn this conversation, mention me with your question.");
        introduction.SuggestedActions.ShouldBeNull();
    }

    [Theory]
    [InlineData("channel")]
    [InlineData("groupChat")]
    public async Task What_Teams_calls_a_group_is_one_and_who_joins_it_later_is_no_reason_to_speak(string type)
    {
        _bot.Adapter.Conversation.Conversation.ConversationType = type;

        (await _bot.SendAsync(Update("bob"))).ShouldBeEmpty();
        (await _bot.SendAsync(Update("bot"))).ShouldHaveSingleItem().Text.ShouldContain("mentionnez-moi");
        (await _bot.SendAsync(Update("carl"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task In_a_chat_of_Teams_the_bot_may_be_all_that_is_reported()
    {
        _bot.Adapter.Conversation.Conversation.ConversationType = "personal";

        (await _bot.SendAsync(Update("bot"))).Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_installation_is_greeted_once_however_often_it_is_reported()
    {
        var installation = new Activity(ActivityTypes.InstallationUpdate) { Action = "add", Locale = "fr-FR", From = new ChannelAccount("ann") };

        (await _bot.SendAsync(installation)).ShouldHaveSingleItem().Text.ShouldBe("Welcome (fr).");
        (await _bot.SendAsync(Update("bot", "ann"))).ShouldBeEmpty();
        (await _bot.SendAsync(new Activity(ActivityTypes.InstallationUpdate) { Action = "remove", Locale = "fr-FR", From = new ChannelAccount("ann") })).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_leaves_is_not_greeted() =>
        (await _bot.SendAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersRemoved = [new ChannelAccount("ann")], MembersAdded = [] })).ShouldBeEmpty();

    private static Activity Update(params string[] added) => new(ActivityTypes.ConversationUpdate)
    {
        MembersAdded = [.. added.Select(id => new ChannelAccount(id))],
        From = new ChannelAccount("ann"),
    };
}
