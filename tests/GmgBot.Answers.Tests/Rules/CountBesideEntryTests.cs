namespace GmgBot.Answers.Tests.Rules;

/// <summary>A number of members is put forward for the time before or after an enlargement.</summary>
public sealed class CountBesideEntryTests
{
    [Theory]
    [InlineData("Ten members after the 2006 enlargement, right?", true)]
    [InlineData("Fifteen members after the 2010 admissions, right?", false)]
    [InlineData("Quatorze membres après l'élargissement de novembre 2007, exact ?", true)]
    [InlineData("12 membres après l'élargissement de 2006 ?", false)]
    public void It_is_judged_then(string question, bool right) => RealKnowledge.Ask(question).Verdict.ShouldBe(right);

    [Theory]
    [InlineData("Avec l'arrivée de l'OMS et d'ONU-Femmes on est passé de combien à combien ?", "14", "16")]
    [InlineData("how many orgs are in it now vs when it got started", "six", "16")]
    [InlineData("How many seats were taken once UNESCO and the other newcomers had come in, at the end of 2007?", "14", "14")]
    public void Both_numbers_are_told(string question, string one, string other)
    {
        var text = RealKnowledge.Ask(question).Text;
        text.ShouldContain(one);
        text.ShouldContain(other);
    }
}
