namespace GmgBot.Answers.Tests.Rules;

/// <summary>A part of a year that only "this" dates is of the year in which the source was written.</summary>
public sealed class ThisYearTests
{
    [Theory]
    [InlineData("Who holds the chair this autumn?", "The United Nations Educational, Scientific and Cultural Organization (UNESCO) chaired the GMG from July to December 2011.")]
    [InlineData("Who chaired in the first half of this year?", "The United Nations Children's Fund (UNICEF) chaired the GMG from January to June 2011.")]
    [InlineData("qui préside ce printemps ?", "Le Fonds des Nations Unies pour l'enfance (UNICEF) a présidé le GMG de janvier à juin 2011.")]
    public void It_is_told_who_chaired_then(string question, string reply) => RealKnowledge.Ask(question).Text.ShouldStartWith(reply);

    [Theory]
    [InlineData("Was UNESCO in the chair this past April?", false)]
    [InlineData("Was UNICEF in the chair this past April?", true)]
    [InlineData("C'est l'UNICEF qui préside depuis juillet ?", false)]
    public void It_is_judged_by_that_year(string question, bool right) => RealKnowledge.Ask(question).Verdict.ShouldBe(right);

    [Theory]
    [InlineData("Who chaired in the first half of last year?", "The United Nations Development Programme (UNDP) chaired the GMG from January to June 2010.")]
    [InlineData("Qui présidait l'an passé au second semestre ?", "Le Haut-Commissariat aux droits de l'homme (HCDH) a présidé le GMG de juillet à décembre 2010.")]
    [InlineData("L'année dernière, quelles institutions ont présidé le groupe ?", "Le Programme des Nations Unies pour le développement (PNUD) a présidé le GMG de janvier à juin 2010, puis le Haut-Commissariat aux droits de l'homme (HCDH) de juillet à décembre 2010.")]
    [InlineData("What was the last year that UNDP chaired?", "The United Nations Development Programme (UNDP) chaired the GMG from January to June 2010.")]
    public void Last_year_is_the_one_before_it(string question, string reply) => RealKnowledge.Ask(question).Text.ShouldStartWith(reply);
}
