namespace GmgBot.Answers.Tests.Conversation;

/// <summary>A message that only says which body was meant keeps what was asked.</summary>
public sealed class CorrectionTests
{
    [Theory]
    [InlineData("when did they chair", "meaning the children's fund", "chaired.unicef.2011-01")]
    [InlineData("When did they enter?", "the population fund, that's who i had in mind", "member.unfpa")]
    [InlineData("When did it join?", "I was thinking of the World Bank", "member.wb")]
    [InlineData("Quand sont-ils entrés ?", "je parlais du Fonds pour l'enfance", "member.unicef")]
    public void The_last_question_is_asked_of_it(string first, string then, string fact)
    {
        var answer = RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context);

        answer.Facts.ShouldContain(fact);
        answer.Verdict.ShouldBeNull();
    }

    [Fact]
    public void A_name_that_is_asked_for_is_told() =>
        RealKnowledge.Ask("What does UNICEF mean?", RealKnowledge.Ask("When did UNDP chair?").Context).Facts.ShouldBe(["name.unicef"]);
}
