namespace GmgBot.Answers.Tests.Conversation;

/// <summary>What the sources are silent about is still spoken of: the body, or the thing.</summary>
public sealed class KeptSilentTests
{
    [Theory]
    [InlineData("What is the budget of UNICEF?", "When did it join?", "member.unicef")]
    [InlineData("Quel est le budget de l'UNICEF ?", "Elle a adhéré quand ?", "member.unicef")]
    [InlineData("Who heads UNICEF?", "And when did it chair?", "chaired.unicef.2011-01")]
    [InlineData("Who wrote the handbook?", "When was it launched?", "handbook.launched")]
    [InlineData("Qui a écrit le manuel ?", "Et il est sorti quand ?", "handbook.launched")]
    [InlineData("How many staff has UNHCR?", "When did it join?", "member.unhcr")]
    public void The_next_question_is_of_it(string silent, string next, string fact)
    {
        var first = RealKnowledge.Ask(silent);
        first.Outcome.ShouldBe(Outcome.NotInSources);

        string.Join(' ', RealKnowledge.Ask(next, first.Context).Facts).ShouldContain(fact);
    }

    [Theory]
    [InlineData("Why did IOM want a handbook in the first place?", "What was the motive?")]
    [InlineData("Who keeps the secretariat?", "Her name?")]
    [InlineData("What is the budget of UNDP?", "And in 2010?")]
    [InlineData("Who wrote the handbook?", "yes")]
    [InlineData("Who co-chairs the data working group?", "How many members does it have?")]
    public void What_leans_on_the_silence_is_silent(string silent, string next) =>
        RealKnowledge.Ask(next, RealKnowledge.Ask(silent).Context).Outcome.ShouldBe(Outcome.NotInSources);
}
