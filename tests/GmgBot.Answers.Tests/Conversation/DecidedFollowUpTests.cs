namespace GmgBot.Answers.Tests.Conversation;

/// <summary>Who decided what was just told is told of the foundation and of the handbook only.</summary>
public sealed class DecidedFollowUpTests
{
    [Theory]
    [InlineData("When was the group renamed?", "who decided?")]
    [InlineData("Quand le groupe a-t-il changé de nom ?", "qui l'a décidé ?")]
    [InlineData("Qui est entré en 2010 ?", "décidé par qui ?")]
    [InlineData("When was the mandate redefined?", "who redefined it?")]
    public void Of_other_changes_the_sources_are_silent(string first, string then) =>
        RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Outcome.ShouldBe(Outcome.NotInSources);

    [Theory]
    [InlineData("Quand le groupe a-t-il été fondé ?", "qui l'a décidé ?", "founded.iom")]
    [InlineData("Le manuel date de quand ?", "qui l'a voulu ?", "handbook.initiative")]
    public void Of_the_foundation_and_the_handbook_they_tell(string first, string then, string fact) =>
        RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Facts.ShouldContain(fact);
}
