namespace GmgBot.Answers.Tests.Parts;

/// <summary>A sentence beside the question that tells nothing of the subject changes nothing.</summary>
public sealed class IdleSentenceTests
{
    [Theory]
    [InlineData("Sorry for the franglais earlier. Which agency chaired right after UNITAR?", "chaired.undp.2010-01")]
    [InlineData("Not that one. Who chaired before UNDP?", "chaired.unitar.2009-07")]
    public void The_question_alone_is_answered(string question, string facts) => string.Join(' ', RealKnowledge.Ask(question).Facts).ShouldBe(facts);

    [Theory]
    [InlineData("UNDP chaired first in 2010. Who came after?", "chaired.ohchr.2010-07")]
    public void What_tells_something_is_kept(string question, string facts) => string.Join(' ', RealKnowledge.Ask(question).Facts).ShouldBe(facts);
}
