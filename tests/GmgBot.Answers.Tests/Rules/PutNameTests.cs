namespace GmgBot.Answers.Tests.Rules;

/// <summary>Names that the group never had, and those that it had at another time.</summary>
public sealed class PutNameTests
{
    [Theory]
    [InlineData("Was it once called the International Migration Group?", false)]
    [InlineData("S'est-il appelé Groupe international sur les migrations ?", false)]
    [InlineData("Was \"Migration Council\" ever its name?", false)]
    [InlineData("Portait-il jadis le nom de « Forum des migrants » ?", false)]
    [InlineData("Did it go by \"International Migration Forum\" before 2006?", false)]
    [InlineData("It was never called the World Migration Board, right?", true)]
    [InlineData("Was it formerly called the Geneva Migration Group?", true)]
    public void A_name_that_is_none_of_its_own_is_denied(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("Était-il déjà le GMG en 2005 ?", false)]
    [InlineData("Before 2006, was it the Global Migration Group?", false)]
    [InlineData("In 2008, was it still the Geneva Migration Group?", false)]
    [InlineData("Was the GMG still called the Geneva Migration Group in 2005?", true)]
    [InlineData("S'appelait-il encore Groupe de Genève en 2007 ?", false)]
    [InlineData("En 2009, c'était déjà le Groupe mondial sur la migration ?", true)]
    [InlineData("Has it been called the GMG from the start?", false)]
    public void A_name_of_its_own_is_judged_by_its_time(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("Does GMG stand for Global Migrant Group?", "No. Global Migration Group (GMG)")]
    [InlineData("Did the GMG exist in 2005?", "Yes. The Geneva Migration Group was created in April 2003")]
    [InlineData("Was the GMG founded in 2006?", "No. The Geneva Migration Group was created in April 2003")]
    public void What_is_no_question_of_its_names_is_left_alone(string question, string told) => RealKnowledge.Ask(question).Text.ShouldStartWith(told);
}
