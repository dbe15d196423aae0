namespace GmgBot.Answers.Tests.Rules;

/// <summary>Counts that an event dates: the coming in of a body, the entries of a year, one more wave in a conversation.</summary>
public sealed class ArrivalsTests
{
    [Theory]
    [InlineData("Avec les commissions régionales dans le lot, ça donnait combien ?", "14 institutions")]
    [InlineData("L'ONU-Femmes arrivée, l'effectif total était de ?", "16 institutions")]
    [InlineData("L'UNESCO à peine admise, combien étaient-ils ?", "14 institutions")]
    [InlineData("Combien étaient-ils juste avant l'arrivée du PNUD ?", "six institutions")]
    [InlineData("Quel était l'effectif la veille des admissions de 2010 ?", "14 institutions")]
    [InlineData("With UNITAR through the door, how many was that?", "14 member institutions")]
    [InlineData("When the regional commissions had come in, what was the tally?", "14 member institutions")]
    [InlineData("What did the group amount to before WHO's entry?", "14 member institutions")]
    [InlineData("The day before the 2007 entries, how many belonged?", "ten member institutions")]
    public void What_comes_in_dates_the_count(string question, string told) => RealKnowledge.Ask(question).Text.ShouldContain(told);

    [Theory]
    [InlineData("Effectif du groupe au 1er octobre 2007, c'est-à-dire avant les arrivées de novembre ?", "dix institutions")]
    [InlineData("Combien étaient-ils au 1er mars 2008, c.-à-d. après l'entrée des quatre ?", "14 institutions")]
    [InlineData("How many bodies had the Group in May 2006, i.e. following that spring's arrivals?", "ten member institutions")]
    public void What_says_the_date_once_more_is_left_out(string question, string told) => RealKnowledge.Ask(question).Text.ShouldContain(told);

    [Theory]
    [InlineData("How many joined with UNITAR?", "UNESCO, UNICEF")]
    [InlineData("Avec l'UNICEF, combien sont entrés ?", "UNITAR")]
    [InlineData("For the tally of 16, are the UN regional commissions one entry or several?", "regional commissions")]
    [InlineData("Combien de membres ont rejoint le groupe après l'UNICEF ?", "ONU-Femmes")]
    [InlineData("How many chaired before UNICEF?", "four chairs")]
    public void Who_came_in_with_a_body_is_another_question(string question, string told) => RealKnowledge.Ask(question).Text.ShouldContain(told);

    [Theory]
    [InlineData("Combien de membres en avril 2003 ?", "Et après l'élargissement qui a suivi ?", "dix institutions")]
    [InlineData("Effectif en 2006 ?", "Et une vague plus loin ?", "14 institutions")]
    [InlineData("Qui a fondé le groupe ?", "Et combien ça faisait avec la vague suivante ?", "dix institutions")]
    [InlineData("What was the headcount in 2006?", "With the next intake added?", "14 member institutions")]
    [InlineData("Who joined in 2007?", "How many did that make?", "14 member institutions")]
    [InlineData("Who came in at the start of 2006?", "How many did that make altogether, and after the following intake?", "14 member institutions")]
    public void A_count_steps_along_the_waves(string first, string second, string told) => RealKnowledge.Ask(second, RealKnowledge.Ask(first).Context).Text.ShouldContain(told);

    [Theory]
    [InlineData("Qui présidait au premier semestre 2011 ?", "et l'année d'avant, ils étaient deux à se partager la place : lesquels ?", "chaired.undp.2010-01 chaired.ohchr.2010-07")]
    [InlineData("Who chaired in 2010?", "And the year after, who were the two?", "chaired.unicef.2011-01 chaired.unesco.2011-07")]
    public void A_year_on_tells_all_who_held_it(string first, string second, string facts) => string.Join(' ', RealKnowledge.Ask(second, RealKnowledge.Ask(first).Context).Facts).ShouldStartWith(facts);
}
