namespace GmgBot.Tests.Http;

/// <summary>What Teams gets that is no list: the whole message, in both languages.</summary>
public sealed class TeamsMessageTests(Knowledge knowledge) : IClassFixture<Knowledge>, IAsyncLifetime
{
    private ServedBot _bot = null!;

    public async Task InitializeAsync() => _bot = await ServedBot.StartAsync(knowledge.Answers);

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Theory]
    [InlineData("one-chair", "fr", "Qui présidait le GMG en octobre 2010 ?")]
    [InlineData("one-chair", "en", "Who chaired the GMG in October 2010?")]
    [InlineData("denied", "fr", "Est-ce que le HCR présidait le GMG en octobre 2010 ?")]
    [InlineData("denied", "en", "Did UNHCR chair in October 2010?")]
    [InlineData("other-source", "fr", "Qui présidait le GMG en 2008 ?")]
    [InlineData("other-source", "en", "Who chaired the GMG in 2008?")]
    [InlineData("silent", "fr", "Quel était le budget du GMG ?")]
    [InlineData("silent", "en", "What was the budget of the GMG?")]
    [InlineData("off-topic", "fr", "Quelle est la capitale du Pérou ?")]
    [InlineData("off-topic", "en", "What is the capital of Peru?")]
    [InlineData("greeting", "fr", "bonjour")]
    [InlineData("greeting", "en", "hello")]
    [InlineData("help", "fr", "aide")]
    [InlineData("help", "en", "help")]
    [InlineData("thanks", "fr", "merci")]
    [InlineData("thanks", "en", "thanks")]
    public async Task A_question_gets_the_approved_message(string name, string language, string question)
    {
        await _bot.PostAsync(TeamsActivities.Message(question, language));

        ShownMessage.Of(_bot.Calls.ShouldHaveSingleItem().Activity).ShouldBeApproved($"message-{name}.{language}");
    }

    [Theory]
    [InlineData("fr", "Qui présidait le GMG en octobre 2010 ?", "Pourquoi cette réponse ?")]
    [InlineData("en", "Who chaired the GMG in October 2010?", "Why this answer?")]
    public async Task Why_gets_the_approved_message(string language, string question, string why)
    {
        await _bot.PostAsync(TeamsActivities.Message(question, language));
        await _bot.PostAsync(TeamsActivities.Message(why, language));

        ShownMessage.Of(_bot.Calls[^1].Activity).ShouldBeApproved($"message-why.{language}");
    }

    [Theory]
    [InlineData("personal", "fr")]
    [InlineData("personal", "en")]
    [InlineData("groupChat", "fr")]
    [InlineData("channel", "en")]
    public async Task The_first_word_is_the_approved_one(string conversationType, string language)
    {
        await _bot.PostAsync(TeamsActivities.Installation(language, conversationType));

        ShownMessage.Of(_bot.Calls.ShouldHaveSingleItem().Activity).ShouldBeApproved($"welcome-{conversationType}.{language}");
    }
}
