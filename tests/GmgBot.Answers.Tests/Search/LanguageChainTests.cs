using GmgBot.Answers.Search.Analysis;

namespace GmgBot.Answers.Tests.Search;

public sealed class LanguageChainTests
{
    [Theory]
    [InlineData("fr", "L’UNICEF préside les réunions d'hiver", "unicef|presid|reunion|hiv")]
    [InlineData("fr", "Qu'est-ce que l'OIM ?", "oim")]
    [InlineData("en", "Who's the chair's deputy of the working groups?", "chair|deputi|work|group")]
    [InlineData("es", "¿Cuáles son las organizaciones internacionales?", "organiz|internacional")]
    [InlineData("ru", "Какие организации входят в группу?", "организац|вход|групп")]
    [InlineData("ar", "ما هي المنظمات الدولية؟", "منظم|دول")]
    [InlineData("zh", "移民组织 ＡＢＣ", "移民|民组|组织|织|abc")]
    public void Each_language_reads_its_words_in_its_own_way(string language, string text, string stems)
    {
        var chain = LanguageChain.For(Language.FromLocale(language)!);

        var words = chain.Split(text).Where(word => !chain.IsStopWord(word.Form)).Select(word => chain.Stem(word.Form));

        string.Join('|', words).ShouldBe(stems);
    }

    [Theory]
    [InlineData("fr", "l'été", "été")]
    [InlineData("en", "the chair's", "chair")]
    [InlineData("zh", "国际移民", "国际")]
    public void A_word_knows_where_it_stands(string language, string text, string expected)
    {
        var chain = LanguageChain.For(Language.FromLocale(language)!);

        var words = chain.Split(text).Select(word => text[word.Start..word.End]);

        words.ShouldContain(expected);
    }
}
