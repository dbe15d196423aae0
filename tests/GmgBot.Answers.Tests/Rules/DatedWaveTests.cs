namespace GmgBot.Answers.Tests.Rules;

/// <summary>A growth of the group that the question dates.</summary>
public sealed class DatedWaveTests
{
    [Theory]
    [InlineData("Was the first enlargement in 2007?", "No.")]
    [InlineData("Le premier élargissement date de 2007 ?", "Non.")]
    [InlineData("Was the second enlargement in 2007?", "Yes.")]
    [InlineData("Le troisième élargissement a-t-il eu lieu en 2009 ?", "Non.")]
    [InlineData("First enlargement: early 2006, right?", "Yes.")]
    public void The_date_of_a_growth_is_judged(string question, string verdict) => RealKnowledge.Ask(question).Text.ShouldStartWith(verdict);
}
