using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Tests.Questions;

/// <summary>By what one knows that something was done to somebody.</summary>
public sealed class VerbFormsTests
{
    private static readonly VerbForms Forms = new(["was", "est"], ["did", "a"], ["*ed", "*é", "written", "!mandated"]);

    private static Token Word(string text) => Tokenizer.Cut(text)[0];

    [Theory]
    [InlineData("contested", true)]
    [InlineData("Written", true)]
    [InlineData("mandated", false)]
    [InlineData("chair", false)]
    public void A_word_or_its_ending_tells(string word, bool participle) => Forms.IsParticiple(Word(word), accents: false).ShouldBe(participle);

    [Theory]
    [InlineData("contesté", true, true)]
    [InlineData("conteste", true, false)]
    [InlineData("conteste", false, true)]
    public void An_accent_counts_where_accents_are_written(string word, bool accents, bool participle) => Forms.IsParticiple(Word(word), accents).ShouldBe(participle);

    [Fact]
    public void A_helper_is_taken_as_it_is_written() => (Forms.IsHelper(Word("a")), Forms.IsHelper(Word("à")), Forms.IsCopula(Word("Est"))).ShouldBe((true, false, true));
}
