namespace GmgBot.Answers.Tests.Parts;

/// <summary>What is put forward is judged, not the reason that is given for it.</summary>
public sealed class ReasonGivenTests
{
    [Theory]
    [InlineData("The GMG is always chaired by IOM because it is a founder, correct?", false)]
    [InlineData("C'est l'UNICEF qui présidait en 2010 parce qu'elle est entrée en 2007 ?", false)]
    public void The_claim_decides(string question, bool right) => RealKnowledge.Ask(question).Verdict.ShouldBe(right);

    [Theory]
    [InlineData("Did UNESCO chair in late 2011 because it joined in 2007?", "UNESCO")]
    [InlineData("Was the group renamed because it had grown?", "Geneva Migration Group")]
    [InlineData("Was the handbook prepared because governments asked for it?", "at the initiative of")]
    [InlineData("Was the mandate redefined due to the crisis?", "mandate was redefined")]
    public void Of_no_reason_the_sources_tell(string question, string known) => Told(question, "The sources do not say why. What they do say:", known);

    [Theory]
    [InlineData("Le groupe a-t-il été renommé parce que la Banque mondiale l'a rejoint ?", "Groupe de Genève")]
    [InlineData("Le manuel a-t-il été lancé grâce à l'OIM ?", "Manuel")]
    [InlineData("Le mandat a-t-il été redéfini en raison de la crise ?", "mandat du groupe a été redéfini")]
    public void D_aucune_raison_les_sources_ne_parlent(string question, string known) => Told(question, "Les sources ne disent pas pourquoi. Ce qu'elles disent :", known);

    private static void Told(string question, string silent, string known)
    {
        var answer = RealKnowledge.Ask(question);
        answer.Outcome.ShouldBe(Outcome.NotInSources);
        answer.Verdict.ShouldBeNull();
        answer.Text.ShouldStartWith(silent);
        answer.Text.ShouldContain(known);
    }
}
