namespace GmgBot.Answers.Tests.Questions;

/// <summary>A name that is a plain word too is judged as the name of somebody unknown.</summary>
public sealed class PlainNameTests
{
    [Theory]
    [InlineData("Did Apple join in 2010?")]
    [InlineData("Is Shell a member?")]
    [InlineData("Did Orange chair in 2010?")]
    [InlineData("Est-ce que Orange a rejoint le groupe en 2010 ?")]
    public void It_is_denied(string question) => RealKnowledge.Ask(question).Verdict.ShouldBe(false);

    [Theory]
    [InlineData("Did Anyone join in 2010?")]
    [InlineData("Did The Group Join In 2010?")]
    [InlineData("Did Members join in 2010?")]
    public void A_word_that_is_known_is_no_name(string question) => RealKnowledge.Ask(question).Verdict.ShouldNotBe(false);
}
