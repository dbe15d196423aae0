namespace GmgBot.Answers.Tests.Questions;

public sealed class DescriptionsTests
{
    [Theory]
    [InlineData("Les agences du commerce et de la population ont-elles rejoint le groupe ensemble ?")]
    [InlineData("Did the women's and the children's agencies join together?")]
    [InlineData("Were the agencies for refugees and for health admitted on the same day?")]
    public void Of_two_fields_of_agencies_both_are_judged(string question) => RealKnowledge.Ask(question).Verdict.ShouldBe(false);

    [Theory]
    [InlineData("La structure de l'ONU qui traite de la drogue a-t-elle fondé le groupe ?")]
    [InlineData("Does the UN body fighting drugs and crime belong to the founders?")]
    public void Two_fields_of_one_agency_mean_that_one(string question) => RealKnowledge.Ask(question).Verdict.ShouldBe(true);
}
