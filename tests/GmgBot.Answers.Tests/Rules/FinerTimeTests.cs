namespace GmgBot.Answers.Tests.Rules;

/// <summary>A date or an order put forward that is finer than what the sources tell: neither yes nor no.</summary>
public sealed class FinerTimeTests
{
    [Theory]
    [InlineData("Did WHO join in March 2010?", "WHO) joined the group in 2010.")]
    [InlineData("Did UN Women come in in autumn 2010?", "UN Women) joined the group in 2010.")]
    [InlineData("Did WHO join after May 2010?", "WHO) joined the group in 2010.")]
    [InlineData("Did WHO and UN Women join in September 2010?", "(UN Women) joined the group in 2010.")]
    [InlineData("Le manuel est-il sorti au second semestre 2010 ?", "a été lancé en 2010")]
    [InlineData("Was the handbook out before April 2010?", "was launched in 2010")]
    [InlineData("Le FNUAP est-il entré en février 2006 ?", "a rejoint le groupe au début de 2006.")]
    [InlineData("Was the group renamed on 2 February 2006?", "In early 2006")]
    [InlineData("Did UNITAR join on 20 November 2007?", "joined the group in November 2007.")]
    [InlineData("Did UNITAR join in the last week of November 2007?", "joined the group in November 2007.")]
    [InlineData("L'UNICEF est-il entré à la mi-novembre 2007 ?", "a rejoint le groupe en novembre 2007.")]
    [InlineData("Le groupe est-il né fin avril 2003 ?", "a été créé en avril 2003")]
    [InlineData("Was WHO a member in August 2010?", "joined in 2010.")]
    [InlineData("L'OMS a-t-elle été membre pendant toute l'année 2010 ?", "date d'adhésion : 2010.")]
    [InlineData("Was the handbook launched during OHCHR's chairmanship?", "was launched in 2010")]
    [InlineData("ONU-Femmes est-elle entrée pendant la présidence du PNUD ?", "a rejoint le groupe en 2010.")]
    [InlineData("Was the photo taken in March 2007?", "© IOM 2007")]
    [InlineData("Did UN Women join some weeks before WHO?", "joined the group in 2010.")]
    [InlineData("L'UNESCO et l'UNICEF sont-elles entrées le même jour ?", "ont rejoint le groupe en novembre 2007.")]
    [InlineData("L'OMS et ONU-Femmes ont-elles adhéré le même mois ?", "ont rejoint le groupe en 2010.")]
    public void What_is_put_forward_more_finely_than_it_is_told_is_not_judged(string question, string told)
    {
        var answer = RealKnowledge.Ask(question);
        answer.Text.ShouldContain(told);
        answer.Text.ShouldMatch("^(The sources give no more exact date|Les sources ne donnent pas de date plus précise)");
        answer.Outcome.ShouldBe(Outcome.NotInSources);
        answer.Verdict.ShouldBeNull();
    }

    [Theory]
    [InlineData("Did WHO join in November 2009?", false)]
    [InlineData("L'OMS est-elle entrée en janvier 2011 ?", false)]
    [InlineData("Did UNFPA join in October 2006?", false)]
    [InlineData("Did UNICEF join on 4 December 2007?", false)]
    [InlineData("Le manuel a-t-il été lancé pendant la présidence de l'UNICEF ?", false)]
    [InlineData("Did UNFPA join in the first half of 2006?", true)]
    [InlineData("L'UNICEF est-il entré au dernier trimestre 2007 ?", true)]
    [InlineData("Was WHO a member on 31 December 2010?", true)]
    [InlineData("Was UNICEF a member throughout 2007?", false)]
    [InlineData("L'UNESCO et l'UNICEF ont-ils adhéré le même mois ?", true)]
    [InlineData("Did UN Women join before WHO?", false)]
    [InlineData("Was OHCHR chair in late October 2010?", true)]
    [InlineData("Did UNESCO chair from 20 July 2011?", false)]
    [InlineData("Did UNESCO chair from July 2011?", true)]
    [InlineData("Did IOM's chairmanship end in 2007?", true)]
    [InlineData("La présidence de l'OIM a-t-elle pris fin en 2007 ?", true)]
    [InlineData("Were there 16 members in May 2010?", null)]
    [InlineData("Were there more than 13 members in May 2010?", true)]
    [InlineData("IOM has co-chaired the working groups since 2006?", null)]
    [InlineData("Le PNUD copréside-t-il depuis 2009 ?", null)]
    public void What_the_told_date_settles_is_judged(string question, bool? right) => RealKnowledge.Ask(question).Verdict.ShouldBe(right);

    [Theory]
    [InlineData("How many members were there in May 2010?", "The group had 14 member institutions at the beginning of the period (2010), and 16 at the end.")]
    [InlineData("Combien de membres comptait le groupe en juillet 2010 ?", "Le groupe comptait 14 institutions membres au début de la période (2010), et 16 à la fin.")]
    public void A_number_within_the_told_date_is_that_of_both_its_ends(string question, string text) => RealKnowledge.Ask(question).Text.ShouldBe(text);
}
