namespace GmgBot.Answers.Tests.Conversation;

/// <summary>A silent answer between two questions about a thing does not make the talk forget it.</summary>
public sealed class KeptInSilenceTests
{
    [Theory]
    [InlineData("Quel est le titre du manuel ?", "Qui l'a écrit ?", "Il est sorti quand ?", "handbook.launched")]
    [InlineData("Quel est le titre du manuel ?", "Il coûte combien ?", "Il est sorti quand ?", "handbook.launched")]
    [InlineData("What is the title of the handbook?", "How many pages?", "Whose initiative was it?", "handbook.initiative")]
    [InlineData("Qui a pris la photo ?", "C'était où ?", "Elle montre quoi ?", "photo.caption")]
    public void The_thing_is_still_spoken_of(string first, string silent, string then, string fact)
    {
        var between = RealKnowledge.Ask(silent, RealKnowledge.Ask(first).Context);

        between.Outcome.ShouldBe(Outcome.NotInSources);
        RealKnowledge.Ask(then, between.Context).Facts.ShouldContain(fact);
    }
}
