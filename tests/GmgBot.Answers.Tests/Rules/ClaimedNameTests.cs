namespace GmgBot.Answers.Tests.Rules;

/// <summary>Names that a question claims, compared with the true ones.</summary>
public sealed class ClaimedNameTests
{
    [Theory]
    [InlineData("Does GMG stand for Global Migrant Group?", false)]
    [InlineData("GMG veut dire Groupe mondial des migrants ?", false)]
    [InlineData("GMG = World Migration Group?", false)]
    [InlineData("GMG means Global Migration Guild, right?", false)]
    [InlineData("Does GMG stand for Global Migration Group?", true)]
    [InlineData("GMG, c'est bien le Groupe mondial sur la migration ?", true)]
    [InlineData("L'acronyme GMG veut-il dire Groupe mondial pour la migration ?", true)]
    [InlineData("WHO and IOM, a single organization?", false)]
    [InlineData("HCR et HCDH, un seul et même organisme ?", false)]
    [InlineData("Was it Geneva that gave the old group its name?", true)]
    [InlineData("C'est Vienne qui donnait son nom au premier groupe ?", false)]
    public void A_name_is_right_or_another(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);
}
