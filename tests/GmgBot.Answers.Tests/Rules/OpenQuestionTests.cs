namespace GmgBot.Answers.Tests.Rules;

/// <summary>A question that asks for something gets no yes, whatever stands in front of it.</summary>
public sealed class OpenQuestionTests
{
    [Theory]
    [InlineData("Hi bot, when was the handbook launched?")]
    [InlineData("I've searched everywhere. When was the group renamed?")]
    [InlineData("I need to know when was the group renamed")]
    [InlineData("When was the group renamed? Thanks in advance, Sarah")]
    [InlineData("J'ai cherché partout. Quand l'UNICEF a-t-il présidé ?")]
    [InlineData("J'ai besoin de savoir quand le groupe a-t-il été renommé")]
    [InlineData("For the annual report, when was it renamed?")]
    public void It_is_answered_without_a_yes(string question)
    {
        var answer = RealKnowledge.Ask(question);

        answer.Outcome.ShouldBe(Outcome.Answered);
        answer.Verdict.ShouldBeNull();
    }

    [Theory]
    [InlineData("For what it's worth, did UNDP chair in 2010?", true)]
    [InlineData("La présidence de l'année 2010 a-t-elle été exercée par une seule et même agence ?", false)]
    [InlineData("Le manuel, il date de 2007, non ?", false)]
    [InlineData("The handbook, which was launched in 2010, is a publication of the GMG, right?", true)]
    public void What_is_put_forward_is_judged_all_the_same(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);
}
