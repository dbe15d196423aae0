namespace GmgBot.Answers.Tests.Rules;

/// <summary>Those before or after a body are asked for in the plural: all of them are told; in the singular, the one next to it.</summary>
public sealed class AllNeighboursTests
{
    [Theory]
    [InlineData("Which agencies have chaired after UNDP?", "ohchr unicef unesco")]
    [InlineData("Name the chairs that followed UNDP", "ohchr unicef unesco")]
    [InlineData("Quels organismes ont présidé avant l'UNICEF ?", "iom unitar undp ohchr")]
    [InlineData("Énumère les présidences suivant celle de l'UNITAR", "undp ohchr unicef unesco")]
    public void All_of_them_are_told(string question, string bodies) => Chairs(question).ShouldBe(bodies);

    [Theory]
    [InlineData("Who chaired after UNDP?", "ohchr")]
    [InlineData("Which two agencies chaired after UNDP?", "ohchr unicef")]
    [InlineData("Quel organisme a présidé avant l'UNICEF ?", "ohchr")]
    public void Otherwise_as_many_as_are_asked_for(string question, string bodies) => Chairs(question).ShouldBe(bodies);

    [Theory]
    [InlineData("All the chairs before UNESCO", "Chairs of the GMG before July-December 2011, as far as the IOM page names them:")]
    [InlineData("Toutes les présidences avant juillet 2011", "Présidences du GMG avant juillet 2011, pour autant que la page de l'OIM les cite :")]
    public void A_list_of_one_side_says_so(string question, string heading) => RealKnowledge.Ask(question).Text.ShouldBe(heading);

    private static string Chairs(string question) => string.Join(' ', RealKnowledge.Ask(question).Facts.Select(fact => fact.Split('.')[1]));
}
