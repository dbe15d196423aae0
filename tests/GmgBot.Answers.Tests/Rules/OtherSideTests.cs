namespace GmgBot.Answers.Tests.Rules;

/// <summary>A body on one side of a hand-over, and the one on the other side: the facts that the reply tells, and the verdict on what is put forward.</summary>
public sealed class OtherSideTests
{
    [Theory]
    [InlineData("Le relais que le PNUD a lâché en juin 2010, qui l'a attrapé ?", "chaired.ohchr.2010-07")]
    [InlineData("The keys UNITAR dropped at Christmas 2009, who caught them?", "chaired.undp.2010-01")]
    [InlineData("Which body picked the chairmanship up from UNITAR?", "chaired.undp.2010-01")]
    [InlineData("Qui a pris la présidence à l'UNITAR ?", "chaired.undp.2010-01")]
    [InlineData("With UNITAR's departure, who sat down in the chair?", "chaired.undp.2010-01")]
    [InlineData("The agency UNDP left the gavel to?", "chaired.ohchr.2010-07")]
    [InlineData("L'organisation à laquelle l'UNICEF a laissé les rênes ?", "chaired.unesco.2011-07")]
    [InlineData("Donnez l'institution au profit de laquelle l'UNICEF s'est effacée.", "chaired.unesco.2011-07")]
    [InlineData("À quelle entité le PNUD a-t-il cédé la place ?", "chaired.ohchr.2010-07")]
    [InlineData("Par qui le PNUD a-t-il été remplacé ?", "chaired.ohchr.2010-07")]
    [InlineData("Who was UNICEF's successor?", "chaired.unesco.2011-07")]
    [InlineData("Qui a délogé l'UNICEF ?", "chaired.unesco.2011-07")]
    [InlineData("Who dislodged UNITAR?", "chaired.undp.2010-01")]
    public void Whoever_gets_it_from_a_body_is_told(string question, string fact) => Facts(question).ShouldStartWith(fact);

    [Theory]
    [InlineData("Juste avant que le HCDH ne s'installe en juillet 2010, qui occupait le fauteuil ?", "chaired.undp.2010-01")]
    [InlineData("Le départ de qui a laissé la présidence à l'UNICEF ?", "chaired.ohchr.2010-07")]
    [InlineData("L'UNICEF arrive à la tête du groupe début 2011 : qui s'en va ?", "chaired.ohchr.2010-07")]
    [InlineData("Quand l'UNESCO est arrivée à la présidence, qui en est parti ?", "chaired.unicef.2011-01")]
    [InlineData("Who was pushed out of the chair when UNESCO came along?", "chaired.unicef.2011-01")]
    [InlineData("Who stepped down when UNICEF took the chair?", "chaired.ohchr.2010-07")]
    [InlineData("Who emptied the chair for OHCHR?", "chaired.undp.2010-01")]
    [InlineData("Who got displaced at the top by OHCHR?", "chaired.undp.2010-01")]
    [InlineData("In the months leading to the culture agency's semester, who was steering?", "chaired.unicef.2011-01")]
    [InlineData("Quelle agence le PNUD a-t-il remplacée à la présidence ?", "chaired.unitar.2009-07")]
    [InlineData("De quel service l'UNICEF a-t-elle repris la présidence ?", "chaired.ohchr.2010-07")]
    [InlineData("Which agency did UNDP replace?", "chaired.unitar.2009-07")]
    [InlineData("Qui a été délogé par l'UNESCO ?", "chaired.unicef.2011-01")]
    [InlineData("Whom did UNDP unseat?", "chaired.unitar.2009-07")]
    [InlineData("The body from which UNESCO inherited the lead: name?", "chaired.unicef.2011-01")]
    public void Whoever_gives_it_up_for_a_body_is_told(string question, string fact) => Facts(question).ShouldStartWith(fact);

    [Theory]
    [InlineData("Who lost the chair on 1 January 2011?", "chaired.ohchr.2010-07")]
    [InlineData("Qui a quitté la présidence en juillet 2010 ?", "chaired.undp.2010-01")]
    [InlineData("Who left the chair in June 2010?", "chaired.undp.2010-01")]
    [InlineData("Who took the chair on 1 January 2011?", "chaired.unicef.2011-01")]
    public void Whoever_gives_it_up_at_a_date_had_it_until_then(string question, string fact) => Facts(question).ShouldBe(fact);

    [Theory]
    [InlineData("Au 1er janvier 2011, laquelle rend la présidence et laquelle la reçoit ?", "chaired.ohchr.2010-07 chaired.unicef.2011-01")]
    [InlineData("When July 2010 came, who went out of the chair and who came in?", "chaired.undp.2010-01 chaired.ohchr.2010-07")]
    public void Both_sides_of_a_day_are_told(string question, string facts) => Facts(question).ShouldStartWith(facts);

    [Theory]
    [InlineData("Did UNICEF leave the chair in March 2011?", false)]
    [InlineData("L'UNICEF a-t-elle lâché la barre en juin 2011 ?", true)]
    [InlineData("UNICEF took the chair in March 2011, correct?", false)]
    [InlineData("L'UNICEF a pris la présidence en janvier 2011 ?", true)]
    [InlineData("Le HCDH avait-il déjà rendu les clés en novembre 2010 ?", false)]
    [InlineData("Had UNDP already left the chair in August 2010?", true)]
    [InlineData("UNDP handed over to OHCHR in January 2011, right?", false)]
    [InlineData("Le PNUD a passé la main au HCDH en juillet 2010, exact ?", true)]
    [InlineData("The chair passed from UNDP to OHCHR in mid-2010, right?", true)]
    [InlineData("Au 1er juillet 2011 la barre est allée du HCDH à l'UNESCO, exact ?", false)]
    [InlineData("L'OIM a-t-elle succédé à l'UNESCO ?", false)]
    [InlineData("Is it so that OHCHR came right behind UNITAR?", false)]
    public void When_it_was_given_up_or_got_is_judged(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("Who chaired in June 2011, UNICEF?", "chaired.unicef.2011-01")]
    [InlineData("Quand l'UNICEF a-t-elle quitté la présidence ?", "chaired.unicef.2011-01")]
    [InlineData("When did UNICEF leave the chair?", "chaired.unicef.2011-01")]
    public void A_question_about_the_body_itself_stays_one(string question, string fact) => Facts(question).ShouldStartWith(fact);

    [Theory]
    [InlineData("Who left UNICEF in 2011?")]
    [InlineData("Qui a quitté le groupe en 2010 ?")]
    [InlineData("Qui a quitté l'UNICEF ?")]
    [InlineData("Qui a pris des notes sous la présidence du PNUD ?")]
    [InlineData("Which staff left when UNDP took the chair?")]
    public void To_leave_something_else_is_no_hand_over(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.NotInSources);

    private static string Facts(string question) => string.Join(' ', RealKnowledge.Ask(question).Facts);
}
