namespace GmgBot.Answers.Tests.Conversation;

/// <summary>A message that names nothing but the group, behind a question about one of its things, asks the same kind of thing of the group.</summary>
public sealed class GroupFollowUpTests
{
    [Theory]
    [InlineData("Qu'est-ce que le manuel ?", "et le GMG ?", "nature")]
    [InlineData("What is the handbook?", "and the group itself?", "nature")]
    [InlineData("Quand le manuel est-il sorti ?", "et le groupe ?", "founded.iom")]
    [InlineData("When was the handbook launched?", "and the GMG?", "founded.iom")]
    public void The_same_is_asked_of_the_group(string first, string then, string fact)
    {
        var answer = RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context);
        answer.Facts.ShouldContain(fact);
        answer.Verdict.ShouldBeNull();
    }

    [Fact]
    public void The_group_named_beside_something_else_is_no_such_question() =>
        RealKnowledge.Ask("and the members of the GMG?", RealKnowledge.Ask("What is the handbook?").Context).Facts.ShouldNotContain("nature");
}
