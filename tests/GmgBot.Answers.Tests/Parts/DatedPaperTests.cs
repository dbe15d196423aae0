namespace GmgBot.Answers.Tests.Parts;

/// <summary>A dated paper, picture or meeting is described, and it is asked which agency the chair of that day was.</summary>
public sealed class DatedPaperTests
{
    [Theory]
    [InlineData("We hold a press release dated 22 October 2009, headed 'Statement by the Chair of the GMG', without naming the agency. Which one would have issued it?", "chaired.unitar.2009-07")]
    [InlineData("The minutes of 4 March 2011 mention a Chair. Which agency was that?", "chaired.unicef.2011-01")]
    [InlineData("L'un de ces courriers, daté du 22 mai 2007, est adressé « à la Présidence du GMG ». De quelle organisation pouvait-il s'agir ?", "chaired.iom.2007-01")]
    [InlineData("quick one: old photo from march 2007, who was in charge of gmg back then?", "chaired.iom.2007-01")]
    public void The_chair_of_that_day_is_told(string message, string fact) => RealKnowledge.Ask(message).Facts.ShouldBe([fact]);

    [Theory]
    [InlineData("I have a letter of 3 May 2010 to the Chair of the GMG. Who wrote it?")]
    [InlineData("Un courrier du 3 mai 2010 mentionne le budget de la présidence. Qui l'a signé ?")]
    [InlineData("The minutes of 4 March 2011 mention a Chair. Who took them?")]
    public void Who_made_the_paper_is_not_told(string message) => RealKnowledge.Ask(message).Outcome.ShouldBe(Outcome.NotInSources);
}
