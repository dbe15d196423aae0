using GmgBot.Answers;
using GmgBot.Replies;

namespace GmgBot.Tests.Http;

/// <summary>The button "Why this answer?" of every answer, pressed.</summary>
public sealed class WhyButtonTests(Knowledge knowledge) : IClassFixture<Knowledge>, IAsyncLifetime
{
    private ServedBot _bot = null!;

    public async Task InitializeAsync() => _bot = await ServedBot.StartAsync(knowledge.Answers);

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Theory]
    [InlineData("fr", "Qui présidait le GMG en octobre 2010 ?", "Vous avez demandé : « Qui présidait le GMG en octobre 2010 ? ».")]
    [InlineData("en", "Who chaired the GMG in October 2010?", "You asked: “Who chaired the GMG in October 2010?”.")]
    public async Task In_Teams_the_button_explains_the_answer(string language, string question, string begin)
    {
        await _bot.PostAsync(TeamsActivities.Message(question, language));
        var button = _bot.Calls[^1].Activity.SelectToken("suggestedActions.actions")!.Last!["value"]!.ToString();
        button.ShouldBe(HostPhrases.In(Language.FromLocale(language)!).Why);

        await _bot.PostAsync(TeamsActivities.Message(button, language));

        var why = _bot.Calls[^1];
        why.Text.ShouldStartWith(UnbrokenSpaces.Keep(begin));
        why.Text.ShouldContain("[1]");
        why.Text.ShouldContain("«\u00a0Le HCDH, de juillet à décembre 2010\u00a0»");
        why.Activity["locale"]!.ToString().ShouldBe(language);
    }

    [Fact]
    public async Task In_a_channel_a_mention_is_answered_in_the_thread_without_buttons()
    {
        await _bot.PostAsync(TeamsActivities.Mention("Who chaired the GMG in October 2010?", "en"));

        var reply = _bot.Calls.ShouldHaveSingleItem();
        reply.Text.ShouldBe(UnbrokenSpaces.Keep("""
            The Office of the United Nations High Commissioner for Human Rights (OHCHR) chaired the GMG from July to December 2010. [1]

            « Le HCDH, de juillet à décembre 2010 »

            Source: Groupe Mondial sur la Migration, IOM, July-December 2011
            """), StringCompareShould.IgnoreLineEndings);
        reply.Activity.SelectToken("conversation.id")!.ToString().ShouldEndWith("messageid=1767225600000");
        reply.Activity["suggestedActions"].ShouldBeNull();
    }

    [Fact]
    public async Task In_any_channel_the_words_explain_the_answer_whole()
    {
        await _bot.PostAsync(EmulatorActivities.Message("Who chaired the GMG in October 2010?"));
        await _bot.PostAsync(EmulatorActivities.Message("pourquoi cette réponse ?"));

        _bot.Calls[^1].Text.ShouldBe(UnbrokenSpaces.Keep("""
            Vous avez demandé : « Who chaired the GMG in October 2010? ». Mots reconnus : « Who », « chaired », « GMG », « October 2010 ». Règle appliquée : question sur les présidences du GMG ; il est demandé : qui. La réponse vient de ce que dit ma base de faits :

            - Le Haut-Commissariat aux droits de l'homme (HCDH) a présidé le GMG de juillet à décembre 2010.

            > « Le HCDH, de juillet à décembre 2010 »
            >
            > Source : [Groupe Mondial sur la Migration](https://www.iom.int/fr/groupe-mondial-sur-la-migration), OIM, juillet-décembre 2011
            """), StringCompareShould.IgnoreLineEndings);
    }
}
