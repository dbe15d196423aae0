using GmgBot.Answers;
using GmgBot.Bot;

namespace GmgBot.Tests.Bot;

public sealed class ForgetRequestTests
{
    [Theory]
    [InlineData("Forget me", "en")]
    [InlineData("  please, forget me!  ", "en")]
    [InlineData("DELETE MY DATA.", "en")]
    [InlineData("oublie-moi", "fr")]
    [InlineData("Oublie moi stp", null)]
    [InlineData("Oubliez-moi, s’il vous plaît.", "fr")]
    [InlineData("effacez mes donnees", "fr")]
    [InlineData("Effacez mes données !", "fr")]
    [InlineData("Did the GMG forget me?", null)]
    [InlineData("N'oublie pas le HCR", null)]
    [InlineData("", null)]
    public void It_is_taken_by_the_letter(string text, string? language) => (ForgetRequest.In(text)?.Code).ShouldBe(language);

    [Fact]
    public void What_is_only_like_it_deletes_nothing() => ForgetRequest.In("who forgot me?").ShouldBeNull();

    [Fact]
    public async Task In_chat_it_is_done_and_said_in_the_language_of_the_wish()
    {
        var bot = new TestBot();
        await bot.SendAsync(new Activity(ActivityTypes.Message) { Text = "who chaired in 2010?", From = new ChannelAccount("ann") });

        var reply = (await bot.SendAsync(new Activity(ActivityTypes.Message) { Text = "oublie-moi", From = new ChannelAccount("ann") })).ShouldHaveSingleItem();
        await bot.SendAsync(new Activity(ActivityTypes.Message) { Text = "and in 2011?", From = new ChannelAccount("ann") });

        reply.Text.ShouldBe("C'est fait\u00a0: vos questions, vos avis et le fil de nos conversations sont effacés.");
        reply.Locale.ShouldBe(Language.French.Code);
        bot.Answers.Asked.Select(asked => asked.Question).ShouldBe(["who chaired in 2010?", "and in 2011?"]);
        bot.Answers.Asked.Last().Context.Question.ShouldBeNull();
    }
}
