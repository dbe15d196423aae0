namespace GmgBot.Answers.Tests.Rules;

/// <summary>The sizes of the enlargements, one against another and the largest of all.</summary>
public sealed class WaveSizesTests
{
    [Theory]
    [InlineData("Was the 2007 enlargement larger than that of 2010?", true)]
    [InlineData("L'élargissement de 2010 était-il plus grand que celui de 2006 ?", false)]
    [InlineData("Did as many join in 2006 as in 2007?", true)]
    [InlineData("La vague de 2010 comptait-elle autant de membres que celle de 2006 ?", false)]
    [InlineData("Did fewer bodies join in 2010 than in 2007?", true)]
    [InlineData("Was the second enlargement bigger than the third?", true)]
    [InlineData("Le groupe a-t-il davantage grandi en 2006 qu'en 2010 ?", true)]
    [InlineData("Was the 2010 intake the smallest?", true)]
    [InlineData("L'élargissement de 2010 a-t-il été le plus modeste ?", true)]
    [InlineData("Was 2007 the biggest intake?", false)]
    public void One_is_judged_against_others(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("Which was the bigger enlargement, 2010 or 2006?", "Early 2006: four (UN DESA, UNDP, UNFPA and the World Bank)", "2010: two (WHO and UN Women)")]
    [InlineData("Lequel des élargissements de 2007 et de 2010 fut le plus grand ?", "Novembre 2007 : quatre (l'UNESCO, l'UNICEF, les commissions régionales des Nations Unies et l'UNITAR)", "2010 : deux (l'OMS et ONU-Femmes)")]
    public void Which_of_two_is_told_with_both_numbers(string question, params string[] items) => RealKnowledge.Ask(question).Items.ShouldBe(items);

    [Theory]
    [InlineData("Which year saw the most new members?", "How many joined each time:", "Early 2006: four")]
    [InlineData("Quel élargissement a été le plus important ?", "Nombre d'entrées à chaque fois :", "Début 2006 : quatre")]
    [InlineData("In which year did the fewest join?", "How many joined each time:", "2010: two")]
    public void The_largest_or_the_smallest_stands_first(string question, string heading, string first)
    {
        var answer = RealKnowledge.Ask(question);
        answer.Text.ShouldBe(heading);
        answer.Items[0].ShouldStartWith(first);
        answer.Items.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("Was the group larger in 2007 than in 2006?")]
    [InlineData("Which body joined the most groups?")]
    [InlineData("Did more than four bodies join in 2006?")]
    public void Other_numbers_are_no_sizes_of_enlargements(string question) => RealKnowledge.Ask(question).Text.ShouldNotContain("How many joined each time");
}
