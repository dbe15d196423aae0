namespace GmgBot.Answers.Tests.Rules;

/// <summary>Plain questions beside which a rule of their words stands: the relation that the reply is about.</summary>
public sealed class PlainQuestionTests
{
    [Theory]
    [InlineData("Quels sont les groupes de travail aujourd'hui ?", "working-groups")]
    [InlineData("Are there still working groups?", "working-groups")]
    [InlineData("Dis-m'en plus sur les groupes de travail", "working-groups")]
    [InlineData("Tell me about the photo", "photo-caption")]
    [InlineData("Parle-moi de la photo", "photo-caption")]
    [InlineData("Décris le manuel", "handbook-launched")]
    [InlineData("Tell me about the mandate", "mandate")]
    [InlineData("How was the group enlarged?", "enlarged")]
    [InlineData("Who was the group enlarged to in 2006?", "joined")]
    [InlineData("How many founding members?", "founded")]
    [InlineData("Combien de membres fondateurs ?", "founded")]
    public void The_thing_that_is_named_is_told(string question, string relation)
    {
        var answer = RealKnowledge.Ask(question);

        answer.Outcome.ShouldBe(Outcome.Answered);
        answer.Context.Relation.ShouldBe(relation);
    }

    [Theory]
    [InlineData("Who enlarged the group?")]
    [InlineData("Qui a décidé l'élargissement de 2006 ?")]
    public void Who_was_behind_it_is_not_told(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.NotInSources);

    [Fact]
    public void The_list_of_members_and_the_chair_are_two_questions() => RealKnowledge.Ask("Quels sont les membres et qui préside ?").Text.ShouldContain("Les 16 institutions membres");
}
