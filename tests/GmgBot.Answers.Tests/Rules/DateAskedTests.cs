namespace GmgBot.Answers.Tests.Rules;

/// <summary>A noun of time asks when, and gets no "yes".</summary>
public sealed class DateAskedTests
{
    [Theory]
    [InlineData("year of UNICEF's admission?", "When did UNICEF join?")]
    [InlineData("UNICEF : année d'entrée ?", "Quand l'UNICEF est-il entré ?")]
    [InlineData("tell me the year the handbook was issued", "When was the handbook issued?")]
    [InlineData("donnez-moi le mois de l'entrée de l'UNITAR", "Quand l'UNITAR est-il entré ?")]
    public void It_is_answered_as_when(string noun, string question) => RealKnowledge.Ask(noun).Text.ShouldBe(RealKnowledge.Ask(question).Text);

    [Theory]
    [InlineData("l'année du départ de l'OIM ?")]
    [InlineData("année de naissance d'Anke Strauss ?")]
    [InlineData("the year UNICEF was founded")]
    [InlineData("Working groups: creation date?")]
    public void Of_what_no_date_is_told_none_is_given(string noun) => RealKnowledge.Ask(noun).Text.ShouldNotContain("2003");

    [Theory]
    [InlineData("the year UNICEF joined was 2007, right?", true)]
    [InlineData("l'année où l'UNICEF est entré, c'est 2006, non ?", false)]
    public void What_is_said_of_the_year_is_judged(string claim, bool right) => RealKnowledge.Ask(claim).Verdict.ShouldBe(right);
}
