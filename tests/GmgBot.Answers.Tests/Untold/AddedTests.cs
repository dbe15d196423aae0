namespace GmgBot.Answers.Tests.Untold;

/// <summary>A yes would confirm what a question adds to what is known, so there is none; words that add nothing do no harm.</summary>
public sealed class AddedTests
{
    [Theory]
    [InlineData("Was OHCHR forced to chair in 2010?")]
    [InlineData("Did WHO join under pressure in 2010?")]
    [InlineData("Was the mandate redefined unanimously?")]
    [InlineData("Does IOM co-chair both working groups for free?")]
    [InlineData("Is the chair paid for its six months?")]
    [InlineData("Did the photographer use a tripod?")]
    [InlineData("Does the mandate cover refugees?")]
    [InlineData("Le manuel contient-il des cartes ?")]
    [InlineData("Le HCDH a-t-il présidé à contrecœur en 2010 ?")]
    [InlineData("Le groupe a-t-il été élargi sans débat ?")]
    [InlineData("Le HCR a-t-il hésité à entrer ?")]
    public void What_is_added_to_a_known_fact_is_not_confirmed(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.NotInSources);

    [Theory]
    [InlineData("Did UNESCO actually chair in late 2011?")]
    [InlineData("Did the World Bank formally join in 2006?")]
    [InlineData("Did OHCHR take over directly from UNDP?")]
    [InlineData("L'OIM a-t-elle présidé pendant six mois en 2007 ?")]
    [InlineData("ONU Femmes fait-elle bel et bien partie du groupe ?")]
    [InlineData("L'UNICEF a-t-il un jour tenu les rênes du groupe ?")]
    public void What_adds_nothing_is(string question) => RealKnowledge.Ask(question).Verdict.ShouldBe(true);

    [Fact]
    public void The_reason_is_explained() => RealKnowledge.Ask("Was OHCHR forced to chair in 2010?").Explanation.Steps.ShouldContain(step => step.StartsWith("silent", StringComparison.Ordinal));
}
