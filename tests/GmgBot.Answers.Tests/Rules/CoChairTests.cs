namespace GmgBot.Answers.Tests.Rules;

/// <summary>Working groups told by what they deal with, and partners told by what they are: the facts that the reply tells.</summary>
public sealed class CoChairTests
{
    [Theory]
    [InlineData("Quel organisme anime avec l'OIM les travaux sur la planification nationale ?", "cochairs.iom.mainstreaming cochairs.undp.mainstreaming")]
    [InlineData("The team on plans: run by IOM along with which body?", "cochairs.iom.mainstreaming cochairs.undp.mainstreaming")]
    [InlineData("Le groupe des données : quelle unité du Secrétariat avec l'OIM ?", "cochairs.iom.data cochairs.undesa.data")]
    [InlineData("The data team: which Secretariat unit along with IOM?", "cochairs.iom.data cochairs.undesa.data")]
    [InlineData("Le groupe confié à l'OIM et au PNUD porte quel nom ?", "cochairs.iom.mainstreaming cochairs.undp.mainstreaming")]
    [InlineData("What's the remit of the group that IOM and UN DESA steer?", "cochairs.iom.data cochairs.undesa.data")]
    public void The_partner_in_the_group_is_told(string question, string facts) => string.Join(' ', RealKnowledge.Ask(question).Facts).ShouldBe(facts);

    [Theory]
    [InlineData("Do any members other than IOM, UNDP and UN DESA lead a working group?")]
    [InlineData("Est-ce le PNUD qui copréside, avec l'OIM, le groupe chargé des données ?")]
    [InlineData("Is there a third working group, on human trafficking say?")]
    [InlineData("Un groupe pour la traite des personnes, ça existe chez eux ?")]
    public void What_no_group_has_is_denied(string question) => RealKnowledge.Ask(question).Verdict.ShouldBe(false);
}
