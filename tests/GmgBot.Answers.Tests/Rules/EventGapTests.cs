namespace GmgBot.Answers.Tests.Rules;

/// <summary>Who asks how far apart two things lie is told both of them.</summary>
public sealed class EventGapTests
{
    [Theory]
    [InlineData("How long had it borne its new name when UNICEF joined?", "renamed member.unicef")]
    [InlineData("Combien de temps sépare le changement de nom de l'arrivée de l'UNICEF ?", "renamed member.unicef")]
    [InlineData("Combien de temps après l'arrivée de l'UNICEF le manuel est-il sorti ?", "member.unicef handbook.launched")]
    public void Both_are_told_in_their_order(string question, string facts) => string.Join(' ', RealKnowledge.Ask(question).Facts).ShouldBe(facts);

    [Theory]
    [InlineData("How old was it when UN Women walked in?", "seven years")]
    [InlineData("Quel âge avait le groupe quand l'UNICEF est arrivée ?", "quatre ans")]
    public void The_age_of_the_group_is_counted(string question, string age) => RealKnowledge.Ask(question).Text.ShouldContain(age);
}
