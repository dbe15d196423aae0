namespace GmgBot.Answers.Tests.Untold;

/// <summary>A date that is known to be wrong, put forward beside what the sources do not say.</summary>
public sealed class FalseDateTests
{
    [Theory]
    [InlineData("Was the GMG founded in New York in 2007?", "No.")]
    [InlineData("Le GMG a bien été fondé à Genève en 2006, n'est-ce pas ?", "Non.")]
    [InlineData("Was UNESCO admitted in Vienna in 2005?", "No.")]
    public void A_wrong_date_is_denied(string question, string verdict) => RealKnowledge.Ask(question).Text.ShouldStartWith(verdict);

    [Theory]
    [InlineData("Was the GMG founded in Geneva in 2003?")]
    [InlineData("L'OMS a-t-elle adhéré à Genève en 2010 ?")]
    public void A_right_date_says_nothing_of_the_rest(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.NotInSources);
}
