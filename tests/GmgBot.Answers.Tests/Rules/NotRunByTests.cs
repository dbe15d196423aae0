namespace GmgBot.Answers.Tests.Rules;

/// <summary>Which of the working groups a body has no part in.</summary>
public sealed class NotRunByTests
{
    [Theory]
    [InlineData("Which working group is not co-chaired by UNDP?", "Working Group on Data and Research")]
    [InlineData("Which working group does UN DESA not co-chair?", "Working Group on Mainstreaming Migration into National Development Strategies")]
    [InlineData("Quel groupe de travail le PNUD ne copréside-t-il pas ?", "Groupe de travail sur les données et la recherche")]
    public void The_other_one_is_named(string question, string group) => RealKnowledge.Ask(question).Text.ShouldContain(group);

    [Fact]
    public void There_is_none_for_who_runs_both() => RealKnowledge.Ask("Which working group is not co-chaired by IOM?").Text.ShouldNotContain("UNICEF");
}
