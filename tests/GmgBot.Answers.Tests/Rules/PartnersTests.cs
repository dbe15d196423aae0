namespace GmgBot.Answers.Tests.Rules;

/// <summary>A body that is described by what it runs together with another is asked about by that description.</summary>
public sealed class PartnersTests
{
    [Theory]
    [InlineData("L'agence qui codirige avec l'OIM le groupe de travail sur les stratégies nationales a-t-elle aussi présidé le GMG ?", "Oui. Le Programme des Nations Unies pour le développement (PNUD) a présidé le GMG de janvier à juin 2010.")]
    [InlineData("When did the agency that runs the data group together with IOM join?", "The United Nations Department of Economic and Social Affairs (UN DESA) joined the group in early 2006.")]
    [InlineData("Has the agency that runs a working group with UNDP chaired in 2007?", "Yes. The International Organization for Migration (IOM) chaired the GMG from January to June 2007.")]
    public void It_is_the_one_beside_the_other(string question, string reply) => RealKnowledge.Ask(question).Text.ShouldBe(reply);

    [Theory]
    [InlineData("Which agency co-chairs the data group with IOM?", "cochairs.iom.data cochairs.undesa.data")]
    [InlineData("Quelle est l'agence qui copréside avec l'OIM le groupe sur les données ?", "cochairs.iom.data cochairs.undesa.data")]
    public void Who_it_is_may_be_the_question(string question, string facts) => string.Join(' ', RealKnowledge.Ask(question).Facts).ShouldBe(facts);
}
