namespace GmgBot.Answers.Tests.Conversation;

/// <summary>How many there were once all those just told of had come in, in whatever order they were asked about.</summary>
public sealed class CountFollowUpTests
{
    [Theory]
    [InlineData("Who entered in late 2007?", "And in early 2006?", "With both batches in, what was the strength?", "14")]
    [InlineData("Les arrivés de fin 2007 ?", "Et ceux de début 2006 ?", "Les deux lots compris, on est combien ?", "14")]
    [InlineData("When did the World Bank join?", "who came with it?", "how many were they after that?", "ten")]
    public void The_later_ones_count(string first, string second, string then, string number) =>
        RealKnowledge.Ask(then, RealKnowledge.Ask(second, RealKnowledge.Ask(first).Context).Context).Text.ShouldContain(number);
}
