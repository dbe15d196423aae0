namespace GmgBot.Answers.Tests.Rules;

/// <summary>A term that is said to last to a date ended then; by a date it had begun. Whoever goes out at a turn held it before.</summary>
public sealed class UpToTests
{
    [Theory]
    [InlineData("Did UNDP chair until June 2010?", true)]
    [InlineData("Did UNDP chair until December 2010?", false)]
    [InlineData("Did UNDP chair until March 2010?", false)]
    [InlineData("UNITAR chaired until January 2010?", true)]
    [InlineData("Was UNDP chair by June 2010?", true)]
    [InlineData("Le PNUD a présidé jusqu'en décembre 2010 ?", false)]
    [InlineData("Le mandat de l'UNESCO court jusqu'en juin 2012 ?", false)]
    [InlineData("UNITAR's term ended in March 2010?", false)]
    [InlineData("UNITAR's term ended in December 2009?", true)]
    public void A_term_lasts_to_its_end(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("Qui était la présidence sortante en janvier 2011 ?", "chaired.ohchr.2010-07")]
    [InlineData("Who was the outgoing chair on 1 July 2011?", "chaired.unicef.2011-01")]
    [InlineData("Who was the outgoing chair in June 2011?", "chaired.unicef.2011-01")]
    public void Whoever_goes_out_at_a_turn_held_it_before(string question, string fact) => string.Join(' ', RealKnowledge.Ask(question).Facts).ShouldBe(fact);

    [Theory]
    [InlineData("Which was the last completed presidency?", "chaired.unicef.2011-01")]
    [InlineData("Quelle est la dernière présidence terminée ?", "chaired.unicef.2011-01")]
    public void The_last_one_that_is_over_is_not_the_one_that_lasts(string question, string fact) => string.Join(' ', RealKnowledge.Ask(question).Facts).ShouldBe(fact);

    [Theory]
    [InlineData("List all the chairs you know, including that of 2007")]
    [InlineData("Donnez-moi la liste des présidences, 2007 comprise")]
    public void What_is_included_takes_nothing_away(string question) => RealKnowledge.Ask(question).Facts.Count.ShouldBeGreaterThan(5);
}
