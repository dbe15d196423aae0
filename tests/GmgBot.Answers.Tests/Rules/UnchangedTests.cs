namespace GmgBot.Answers.Tests.Rules;

/// <summary>What is said to have stayed as it was, at a date or when something else happened.</summary>
public sealed class UnchangedTests
{
    [Theory]
    [InlineData("When it was renamed, did the group keep the same mission?", "No.")]
    [InlineData("Quand le nom a changé, a-t-on gardé la même mission ?", "Non.")]
    [InlineData("Le mandat est-il resté inchangé en 2007 ?", "Oui.")]
    [InlineData("Was the mandate unchanged in 2004?", "Yes.")]
    [InlineData("Le mandat est-il resté le même en 2006 ?", "Non.")]
    public void The_date_settles_it(string question, string verdict) => RealKnowledge.Ask(question).Text.ShouldStartWith(verdict);
}
