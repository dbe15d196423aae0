namespace GmgBot.Answers.Tests.Rules;

/// <summary>What stood in the name of the group before 2006.</summary>
public sealed class FormerNameTests
{
    [Theory]
    [InlineData("Which city hosts the GMG?", Outcome.NotInSources)]
    [InlineData("Which European city lent its name to the first group?", Outcome.Answered)]
    [InlineData("Quelle grande ville était dans l'ancien nom ?", Outcome.Answered)]
    [InlineData("In which city was the name changed?", Outcome.NotInSources)]
    public void The_city_in_the_former_name_is_told_and_no_other(string question, Outcome outcome) => RealKnowledge.Ask(question).Outcome.ShouldBe(outcome);
}
