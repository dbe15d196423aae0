namespace GmgBot.Answers.Tests.Rules;

/// <summary>Last year is the one before that in which the source was written.</summary>
public sealed class LastYearTests
{
    [Theory]
    [InlineData("Who chaired in the first half of last year?", "The United Nations Development Programme (UNDP) chaired the GMG from January to June 2010.")]
    [InlineData("Qui présidait l'an passé au second semestre ?", "Le Haut-Commissariat aux droits de l'homme (HCDH) a présidé le GMG de juillet à décembre 2010.")]
    [InlineData("L'année dernière, quelles institutions ont présidé le groupe ?", "Le Programme des Nations Unies pour le développement (PNUD) a présidé le GMG de janvier à juin 2010, puis le Haut-Commissariat aux droits de l'homme (HCDH) de juillet à décembre 2010.")]
    public void It_is_told_who_chaired_then(string question, string reply) => RealKnowledge.Ask(question).Text.ShouldStartWith(reply);

    [Fact]
    public void The_last_year_of_something_is_another() => RealKnowledge.Ask("What was the last year that UNDP chaired?").Text.ShouldStartWith("The United Nations Development Programme (UNDP) chaired the GMG from January to June 2010.");
}
