namespace GmgBot.Tests.Bot;

public sealed class WelcomeTests
{
    private readonly TestBot _bot = new();

    [Theory]
    [InlineData("fr-FR", "Welcome (fr).")]
    [InlineData("en-us", "Welcome (en).")]
    [InlineData(null, "Welcome (en).")]
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

        (await _bot.SendAsync(Update("bot"))).Count.ShouldBe(1);
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
