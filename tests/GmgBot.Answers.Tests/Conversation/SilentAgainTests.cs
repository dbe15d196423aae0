namespace GmgBot.Answers.Tests.Conversation;

/// <summary>A message that names but another body or time behind what the sources did not tell asks the same of that.</summary>
public sealed class SilentAgainTests
{
    [Theory]
    [InlineData("Who is the head of IOM?", "and of UNESCO?")]
    [InlineData("On what exact day did UNICEF join?", "and UNESCO?")]
    [InlineData("What is the GMG's budget?", "and in 2010?")]
    [InlineData("Comment s'appelle la personne qui préside le GMG pour l'UNESCO ?", "et à l'UNICEF ?")]
    public void It_stays_silent(string first, string then) =>
        RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Outcome.ShouldBe(Outcome.NotInSources);

    [Theory]
    [InlineData("In which month did WHO join?", "and UNESCO?", "member.unesco")]
    [InlineData("Who is the head of IOM?", "and who chaired in late 2010?", "chaired.ohchr.2010-07")]
    [InlineData("Qui est le directeur de l'OIM ?", "et qui présidait fin 2010 ?", "chaired.ohchr.2010-07")]
    public void What_is_told_of_that_is_told(string first, string then, string fact) =>
        RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Facts.ShouldContain(fact);

    [Theory]
    [InlineData("and late?", "and early 2012?")]
    [InlineData("et fin ?", "et 2010 ?")]
    public void What_makes_no_question_ends(string second, string third)
    {
        var first = RealKnowledge.Ask("Who chaired in early 2011?");
        RealKnowledge.Ask(third, RealKnowledge.Ask(second, first.Context).Context).Text.ShouldNotBeEmpty();
    }
}
