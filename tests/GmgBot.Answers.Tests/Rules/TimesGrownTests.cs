namespace GmgBot.Answers.Tests.Rules;

/// <summary>How many times the group is said to have grown.</summary>
public sealed class TimesGrownTests
{
    [Theory]
    [InlineData("Did the group grow in three waves?", "Yes.")]
    [InlineData("Le groupe s'est élargi trois fois, non ?", "Oui.")]
    [InlineData("The group was enlarged four times, right?", "No.")]
    public void The_number_of_times_is_judged(string question, string verdict) => RealKnowledge.Ask(question).Text.ShouldStartWith(verdict);
}
