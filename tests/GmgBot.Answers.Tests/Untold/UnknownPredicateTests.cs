namespace GmgBot.Answers.Tests.Untold;

/// <summary>Where all that is known of a question is what it is about, that is no answer.</summary>
public sealed class UnknownPredicateTests
{
    [Theory]
    [InlineData("Did the World Bank cheat?")]
    [InlineData("Was there a banquet after the launch?")]
    [InlineData("Can I borrow the handbook?")]
    [InlineData("Do the working groups have a parrot?")]
    [InlineData("La présidence a-t-elle un chauffeur ?")]
    [InlineData("Y a-t-il un chien sur la photo ?")]
    [InlineData("Peut-on emprunter le manuel ?")]
    public void Nothing_is_told(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.NotInSources);

    [Theory]
    [InlineData("Did the founders include UNDP?", false)]
    [InlineData("Is there a working group on data?", true)]
    [InlineData("Does the World Bank belong?", true)]
    [InlineData("Y a-t-il eu un élargissement en 2007 ?", true)]
    [InlineData("La présidence change-t-elle tous les six mois ?", true)]
    public void What_is_known_is_judged(string question, bool right) => RealKnowledge.Ask(question).Verdict.ShouldBe(right);
}
