namespace GmgBot.Answers.Tests.Rules;

/// <summary>What is named only to say that something else is meant is not put forward.</summary>
public sealed class ContrastTests
{
    [Theory]
    [InlineData("Was it UNFPA rather than UNCTAD that joined in 2006?", true)]
    [InlineData("UNICEF, not ILO, was a founder, right?", false)]
    [InlineData("ILO, not UNICEF, was a founder, right?", true)]
    [InlineData("ILO, not UNHCR, was a founder, right?", false)]
    [InlineData("UN DESA, not WHO, co-chairs the data group, right?", true)]
    [InlineData("Did OHCHR rather than UNDP chair in late 2010?", true)]
    [InlineData("L'UNITAR et non l'UNESCO présidait fin 2009, c'est exact ?", true)]
    public void A_body_is_judged_beside_another(string question, bool right) => RealKnowledge.Ask(question).Verdict.ShouldBe(right);

    [Theory]
    [InlineData("WHO joined in 2010, not 2003, right?", true)]
    [InlineData("UNICEF joined in 2010, not 2007, right?", false)]
    [InlineData("L'OMS a rejoint en 2010, pas en 2003, exact ?", true)]
    [InlineData("UNDP chaired in 2011, not in 2010, right?", false)]
    public void A_date_is_judged_beside_another(string question, bool right) => RealKnowledge.Ask(question).Verdict.ShouldBe(right);
}
