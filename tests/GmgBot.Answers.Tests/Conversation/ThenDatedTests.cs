namespace GmgBot.Answers.Tests.Conversation;

/// <summary>A date of its own is no step from what was told.</summary>
public sealed class ThenDatedTests
{
    [Theory]
    [InlineData("How many members in 2008?", "And then, in 2010?", "16 at the end")]
    [InlineData("Combien de membres en 2008 ?", "Et ensuite, en 2010 ?", "16 à la fin")]
    [InlineData("Qui présidait début 2010 ?", "Et ensuite, fin 2010 ?", "HCDH")]
    public void The_same_is_asked_of_that_date(string first, string then, string told) => RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Text.ShouldContain(told);

    [Fact]
    public void Without_a_date_it_steps_on() => RealKnowledge.Ask("Et ensuite ?", RealKnowledge.Ask("Qui présidait début 2010 ?").Context).Text.ShouldContain("HCDH");
}
