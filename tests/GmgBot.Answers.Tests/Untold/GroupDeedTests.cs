namespace GmgBot.Answers.Tests.Untold;

/// <summary>Who does in the group, or with a thing, what no source tells of is not made up from who belongs to it or made it.</summary>
public sealed class GroupDeedTests
{
    [Theory]
    [InlineData("Who signs the cheques in the GMG?")]
    [InlineData("Who drafts speeches for the group?")]
    [InlineData("Who may borrow the handbook?")]
    [InlineData("Who at UNESCO chairs the group?")]
    [InlineData("Qui, à l'UNESCO, dirige le GMG en ce moment ?")]
    [InlineData("How many organisations were turned away in 2010?")]
    [InlineData("How heavy is the handbook?")]
    [InlineData("Is Anke Strauss German?")]
    [InlineData("Whom does the World Bank send to GMG meetings?")]
    [InlineData("Qui garde les archives du GMG ?")]
    [InlineData("Qui pourrait traduire le manuel ?")]
    [InlineData("Quelle est la largeur de la photo ?")]
    public void Who_does_what_nobody_tells_of_is_not_told(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.NotInSources);

    [Theory]
    [InlineData("Who belongs to the group?")]
    [InlineData("Who steered the group in 2010?")]
    [InlineData("Who prepared the handbook?")]
    [InlineData("How recent is the handbook?")]
    [InlineData("What is IOM's role in the Geneva Migration Group?")]
    [InlineData("Who is behind the working groups?")]
    [InlineData("Qui a monté le groupe ?")]
    [InlineData("Vers qui le groupe s'est-il élargi ?")]
    public void What_is_told_is(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.Answered);
}
