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

    [Theory]
    [InlineData("Quel membre lutte contre la drogue ?", "ONUDC")]
    [InlineData("Qui défend les réfugiés dans le groupe ?", "HCR")]
    [InlineData("Which agency cares for women?", "UN Women")]
    [InlineData("Y a-t-il un membre dont le nom contient le mot crime ?", "ONUDC")]
    [InlineData("Which one has \"trade\" in its name?", "UNCTAD")]
    public void What_a_body_fights_or_cares_for_and_a_word_in_its_name_tell_which_it_is(string question, string body) => RealKnowledge.Ask(question).Text.ShouldContain(body);

    [Theory]
    [InlineData("Quel membre lutte contre la pollution ?")]
    [InlineData("Which member fights floods?")]
    public void Of_what_no_member_deals_with_nothing_is_told(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.NotInSources);
}
