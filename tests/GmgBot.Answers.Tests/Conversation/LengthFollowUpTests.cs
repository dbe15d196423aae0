namespace GmgBot.Answers.Tests.Conversation;

/// <summary>How long a body held something is no question about a thing that no body holds, even where such a thing was spoken of.</summary>
public sealed class LengthFollowUpTests
{
    [Theory]
    [InlineData("Was the handbook published in 2008?", "How many months did UNICEF do?")]
    [InlineData("What is the objective of the group?", "How many months did UNICEF do?")]
    public void The_term_of_the_body_is_told(string first, string then) => RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Facts.ShouldContain("chaired.unicef.2011-01");
}
