namespace GmgBot.Answers.Tests.Conversation;

/// <summary>"And that ...", "et que ..." behind a question of yes or no puts one thing more forward.</summary>
public sealed class AndThatTests
{
    [Theory]
    [InlineData("Le manuel est-il une publication du GMG ?", "et que l'OIM en a eu l'initiative ?", true)]
    [InlineData("Is it true that the handbook dates from 2010?", "and that UNDP initiated it?", false)]
    [InlineData("C'est vrai que l'UNICEF préside ?", "et que l'OIM en est membre ?", true)]
    [InlineData("C'est vrai que l'UNICEF préside ?", "et que le groupe a quatorze membres ?", false)]
    public void It_is_judged(string first, string then, bool right) =>
        RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Verdict.ShouldBe(right);

    [Fact]
    public void Before_a_verb_it_asks_what() =>
        RealKnowledge.Ask("et que fait le groupe ?", RealKnowledge.Ask("L'UNICEF est-il membre du GMG ?").Context).Verdict.ShouldBeNull();
}
