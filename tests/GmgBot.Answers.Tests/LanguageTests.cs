namespace GmgBot.Answers.Tests;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("fr", "fr")]
    [InlineData("fr-CH", "fr")]
    [InlineData("EN_us", "en")]
    public void A_locale_names_its_language(string locale, string code) => Language.FromLocale(locale)!.Code.ShouldBe(code);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("f")]
    [InlineData("fro")]
    [InlineData("de-DE")]
    public void An_unknown_locale_names_none(string? locale) => Language.FromLocale(locale).ShouldBeNull();
}
