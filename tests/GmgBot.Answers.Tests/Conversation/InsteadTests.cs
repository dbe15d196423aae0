namespace GmgBot.Answers.Tests.Conversation;

/// <summary>"Who then?" behind a no asks for whoever it was instead, not for the one who came next.</summary>
public sealed class InsteadTests
{
    [Theory]
    [InlineData("Was UNDP the chair in September 2010?", "who then?", "chaired.ohchr")]
    [InlineData("L'UNESCO présidait en mars 2011 ?", "alors c'était qui ?", "chaired.unicef")]
    [InlineData("Was the GMG created by the General Assembly?", "so who?", "founded.ilo")]
    public void Whoever_it_was_is_told(string first, string then, string fact) =>
        RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Facts.ShouldContain(told => told.StartsWith(fact, StringComparison.Ordinal));

    [Fact]
    public void Behind_a_yes_the_next_one_is_asked_for() =>
        RealKnowledge.Ask("who then?", RealKnowledge.Ask("Was UNDP the chair in March 2010?").Context).Facts.ShouldContain(told => told.StartsWith("chaired.ohchr", StringComparison.Ordinal));
}
