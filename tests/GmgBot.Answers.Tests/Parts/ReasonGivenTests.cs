namespace GmgBot.Answers.Tests.Parts;

/// <summary>What is put forward is judged, not the reason that is given for it.</summary>
public sealed class ReasonGivenTests
{
    [Theory]
    [InlineData("The GMG is always chaired by IOM because it is a founder, correct?", false)]
    [InlineData("C'est l'UNICEF qui présidait en 2010 parce qu'elle est entrée en 2007 ?", false)]
    [InlineData("Did UNESCO chair in late 2011 because it joined in 2007?", true)]
    public void The_claim_decides(string question, bool right) => RealKnowledge.Ask(question).Verdict.ShouldBe(right);
}
