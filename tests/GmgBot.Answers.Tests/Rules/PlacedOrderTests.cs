namespace GmgBot.Answers.Tests.Rules;

/// <summary>Two bodies in the chair, in the order in which the words of a question put them, or on either side of a date.</summary>
public sealed class PlacedOrderTests
{
    [Theory]
    [InlineData("Avant l'UNICEF c'était le HCDH, non ?", true)]
    [InlineData("Avant l'UNICEF c'était le PNUD, non ?", false)]
    [InlineData("After UNITAR it was UNDP, no?", true)]
    [InlineData("Before UNICEF it was UNDP, wasn't it?", false)]
    [InlineData("Donc en 2010, PNUD d'abord et HCDH ensuite ?", true)]
    [InlineData("En 2010 d'abord le HCDH, ensuite le PNUD, exact ?", false)]
    [InlineData("In 2011, UNICEF first and UNESCO afterwards, agreed?", true)]
    [InlineData("In 2011, UNDP first and OHCHR afterwards, agreed?", false)]
    [InlineData("L'UNESCO est passée après l'UNICEF, oui ?", true)]
    [InlineData("PNUD puis UNITAR, c'est ça ?", false)]
    public void The_order_is_judged(string question, bool right) => RealKnowledge.Ask(question).Verdict.ShouldBe(right);

    [Theory]
    [InlineData("It was UNITAR, not UNESCO, that presided in the second half of 2009, correct?", true)]
    [InlineData("C'est l'UNESCO, pas l'UNITAR, qui présidait fin 2009, exact ?", false)]
    [InlineData("UNICEF and not UNDP chaired in early 2011, right?", true)]
    public void Whom_it_is_said_of_counts(string question, bool right) => RealKnowledge.Ask(question).Verdict.ShouldBe(right);

    [Theory]
    [InlineData("The GMG was under UNDP until June 2010 and under OHCHR after that, right?", "Yes.")]
    [InlineData("Jusqu'en juin 2010 c'était le HCDH puis le PNUD, vrai ?", "Non")]
    [InlineData("It's UNESCO at the moment and it was UNICEF previously, right?", "Yes.")]
    [InlineData("C'est l'UNESCO aujourd'hui et le HCDH avant, c'est ça ?", "Non")]
    public void Each_is_judged_on_its_side(string question, string verdict) => RealKnowledge.Ask(question).Text.ShouldStartWith(verdict);

    [Theory]
    [InlineData("By 10 July 2010, had the chair already changed hands?", true)]
    [InlineData("Had the chair changed by 28 June 2011?", false)]
    [InlineData("Le 14 juillet 2011, la présidence du GMG avait-elle déjà changé de mains ?", true)]
    public void The_nearest_change_is_meant(string question, bool right) => RealKnowledge.Ask(question).Verdict.ShouldBe(right);

    [Theory]
    [InlineData("UNDP had it from July 2009, no wait, January 2010. Is that right?", true)]
    [InlineData("L'UNICEF, pardon, l'UNESCO présidait fin 2011, non ?", true)]
    [InlineData("UNITAR in 2009, no, 2010, right?", false)]
    public void What_is_taken_back_is_not_judged(string question, bool right) => RealKnowledge.Ask(question).Verdict.ShouldBe(right);

    [Theory]
    [InlineData("Qui préside maintenant ? Ah non pardon, celui d'avant.", "chaired.unicef.2011-01")]
    [InlineData("Who chaired last year?", "chaired.undp.2010-01 chaired.ohchr.2010-07")]
    [InlineData("Two steps back from UNESCO, who had the chair?", "chaired.ohchr.2010-07")]
    [InlineData("Nommez celles qui, d'après la page, sont passées avant le HCDH.", "chaired.iom.2007-01 chaired.unitar.2009-07 chaired.undp.2010-01")]
    public void Whoever_is_meant_is_told(string question, string facts) => string.Join(' ', RealKnowledge.Ask(question).Facts).ShouldStartWith(facts);

    [Theory]
    [InlineData("L'an prochain, qui sera à la présidence ?")]
    [InlineData("La toute première présidence, dès 2003, fut confiée à qui ?")]
    public void What_the_page_does_not_tell_is_no_answer_of_its(string question) => RealKnowledge.Ask(question).Outcome.ShouldNotBe(Outcome.Answered);
}
