namespace GmgBot.Answers.Tests.Rules;

/// <summary>The growths of the group by their places in the row, and the number of members behind each.</summary>
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

    [Theory]
    [InlineData("Growth of the membership: what was the number after each step?")]
    [InlineData("L'effectif à chaque palier, du premier au dernier ?")]
    [InlineData("The headcount's path from 2003 to 2010, in numbers?")]
    public void The_number_behind_each_growth_is_told(string question)
    {
        var text = RealKnowledge.Ask(question).Text;

        text.ShouldContain(text.Contains("dix", StringComparison.Ordinal) ? "dix" : "ten");
        text.ShouldContain("14");
        text.ShouldContain("16");
    }
}
