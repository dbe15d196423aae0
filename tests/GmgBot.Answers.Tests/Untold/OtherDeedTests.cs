namespace GmgBot.Answers.Tests.Untold;

/// <summary>Words that are known, but of another matter, put forward something of which nothing is known.</summary>
public sealed class OtherDeedTests
{
    [Theory]
    [InlineData("Was the objective voted on?")]
    [InlineData("Do new members have to wait before they can take the chair?")]
    [InlineData("Did any Member State ask questions at the briefing in the picture?")]
    [InlineData("L'objectif du GMG a-t-il été mis aux voix ?")]
    [InlineData("La présidence tournante est-elle inscrite dans un règlement ?")]
    [InlineData("Le GMG s'est-il réuni le 12 mars 2010 ?")]
    [InlineData("Pourquoi avoir élargi le groupe ?")]
    public void Nothing_is_told(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.NotInSources);

    [Theory]
    [InlineData("Is the objective to promote norms?")]
    [InlineData("Has the group published a handbook?")]
    [InlineData("L'objectif concerne-t-il les normes internationales ?")]
    [InlineData("La présidence tourne-t-elle ?")]
    public void What_is_known_is_judged(string question) => RealKnowledge.Ask(question).Verdict.ShouldBe(true);
}
