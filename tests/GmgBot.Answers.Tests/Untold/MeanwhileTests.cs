namespace GmgBot.Answers.Tests.Untold;

/// <summary>What else was so when something known happened is not told, unless the rest of the question is known too.</summary>
public sealed class MeanwhileTests
{
    [Theory]
    [InlineData("Did anyone grumble when the group was widened?")]
    [InlineData("How cold was it when the handbook was launched?")]
    [InlineData("Who lost out when UNESCO won the chair?")]
    [InlineData("What did the ministers say when the group was founded?")]
    [InlineData("Qui boudait quand la Banque mondiale est entrée ?")]
    [InlineData("Il faisait quel temps quand le groupe est né ?")]
    [InlineData("Qui prenait des notes lorsque le PNUD présidait ?")]
    public void What_else_was_so_is_not_told(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.NotInSources);

    [Theory]
    [InlineData("Who was in the chair when WHO joined?", "chaired.undp.2010-01")]
    [InlineData("Was the mandate changed when the group was enlarged?", "mandate")]
    [InlineData("Could anybody tell me when UNDP was in the chair?", "chaired.undp.2010-01")]
    [InlineData("Le mandat a-t-il changé quand le groupe a été renommé ?", "mandate")]
    public void What_is_known_of_that_time_is_told(string question, string fact) => RealKnowledge.Ask(question).Facts.ShouldContain(fact);
}
