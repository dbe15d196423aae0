namespace GmgBot.Answers.Tests.Parts;

/// <summary>What is conceded in front of a question gets no "yes", but may lend the question what it leans on.</summary>
public sealed class ConcededTests
{
    [Theory]
    [InlineData("I know IOM had its go back in 2007, but as things stand, whose turn is it?", "As things stand, whose turn is it?")]
    [InlineData("Le PNUD a présidé début 2010, soit, mais qui a présidé fin 2009 ?", "Qui a présidé fin 2009 ?")]
    [InlineData("UNITAR chaired in 2009, when did UNITAR join?", "When did UNITAR join?")]
    public void The_question_alone_is_answered(string message, string question) => RealKnowledge.Ask(message).Text.ShouldBe(RealKnowledge.Ask(question).Text);

    [Theory]
    [InlineData("UNICEF joined in 2007, but did it chair in 2009?", "Did UNICEF chair in 2009?")]
    [InlineData("L'UNICEF a rejoint le GMG en 2007, mais quand a-t-il présidé ?", "Quand l'UNICEF a-t-il présidé ?")]
    public void It_may_lean_on_what_is_conceded(string message, string question) => RealKnowledge.Ask(message).Text.ShouldBe(RealKnowledge.Ask(question).Text);
}
