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
}
