namespace GmgBot.Answers.Tests.Conversation;

/// <summary>How many it is in a year no source tells; of the chair the length of a term does.</summary>
public sealed class RateFollowUpTests
{
    [Theory]
    [InlineData("How many members does the GMG have?", "how many per year?")]
    [InlineData("Combien de membres compte le groupe ?", "et par an ?")]
    public void No_source_tells_it(string first, string then) =>
        RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Outcome.ShouldBe(Outcome.NotInSources);

    [Theory]
    [InlineData("La tête du groupe change-t-elle ?", "ça bouge tous les combien ?")]
    [InlineData("Who chairs?", "how often does it change?")]
    public void How_often_the_chair_changes_too(string first, string then) =>
        RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Facts.ShouldContain("term-length");

    [Fact]
    public void Of_the_chair_the_length_of_a_term_is_told() =>
        RealKnowledge.Ask("combien par an ?", RealKnowledge.Ask("Combien d'organisations ont présidé ?").Context).Facts.ShouldContain("term-length");
}
