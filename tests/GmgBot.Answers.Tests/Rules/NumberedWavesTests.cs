namespace GmgBot.Answers.Tests.Rules;

/// <summary>The growths of the group by their places in the row.</summary>
public sealed class NumberedWavesTests
{
    [Theory]
    [InlineData("Who came in the second enlargement?", "UNESCO, UNICEF, the United Nations regional commissions and UNITAR")]
    [InlineData("When was the third wave?", "2010")]
    [InlineData("Troisième vague : qui et quand ?", "ONU-Femmes")]
    [InlineData("Le second élargissement a ajouté combien d'agences ?", "Quatre institutions")]
    [InlineData("Was UNDP in the first enlargement?", "Yes.")]
    [InlineData("WHO came with the second wave, right?", "No.")]
    [InlineData("How many were there between the first and the second enlargement?", "ten member institutions")]
    [InlineData("Combien de membres après le deuxième élargissement ?", "14 institutions")]
    [InlineData("Who chaired at the time of the third enlargement?", "(OHCHR)")]
    public void A_growth_is_known_by_its_place(string question, string told) => RealKnowledge.Ask(question).Text.ShouldContain(told);
}
