namespace GmgBot.Answers.Tests.Parts;

/// <summary>A question behind a colon, and the statement in front of it, which is not what is asked.</summary>
public sealed class BehindColonTests
{
    [Theory]
    [InlineData("Ten bodies were on board in early 2006: what name did they take?", "renamed")]
    [InlineData("Dix organismes étaient réunis début 2006 : quel nom ont-ils adopté ?", "renamed")]
    [InlineData("The old group was set up in 2003: what was it called?", "renamed")]
    [InlineData("In early 2006 ten were aboard: under which name?", "renamed")]
    [InlineData("Quatre agences s'ajoutent fin 2007 : quelles sont-elles ?", "member.unesco member.unicef member.unrc member.unitar")]
    [InlineData("Sur le cliché de 2007, à quoi les gens assistaient-ils ?", "photo.caption")]
    [InlineData("OHCHR chaired in 2010: in which months?", "chaired.ohchr.2010-07")]
    [InlineData("Le HCDH a présidé en 2010 : de quel mois à quel mois ?", "chaired.ohchr.2010-07")]
    [InlineData("When in 2010 did OHCHR chair?", "chaired.ohchr.2010-07")]
    [InlineData("UNICEF chaired in early 2011: who came next?", "chaired.unesco.2011-07")]
    [InlineData("UNITAR et PNUD à la présidence : lequel d'abord ?", "chaired.unitar.2009-07 chaired.undp.2010-01")]
    [InlineData("UNITAR and UNDP in the chair: which came first?", "chaired.unitar.2009-07 chaired.undp.2010-01")]
    [InlineData("Pour une légende de photo prise en octobre 2010 : quelle agence présidait alors le GMG ?", "chaired.ohchr.2010-07")]
    [InlineData("For a photo taken in March 2011: which agency was in the chair then?", "chaired.unicef.2011-01")]
    public void What_is_asked_is_told_without_a_yes(string question, string facts)
    {
        var answer = RealKnowledge.Ask(question);

        string.Join(' ', answer.Facts).ShouldBe(facts);
        answer.Verdict.ShouldBeNull();
    }

    [Theory]
    [InlineData("One claim to check: UNESCO joined in 2007?", true)]
    [InlineData("What I heard: UNICEF chaired in early 2011. Is that right?", true)]
    [InlineData("When in 2009 did UNICEF chair?", false)]
    public void What_is_put_forward_is_judged_all_the_same(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("In German they say ILO too; what do the French call UNODC?", "name.unodc")]
    [InlineData("The Portuguese write OIM; how do the French abbreviate UNCTAD?", "name.unctad")]
    [InlineData("En allemand on dit IOM ; comment abrège-t-on le HCDH en anglais ?", "name.ohchr")]
    public void A_name_is_told_of_whom_the_question_itself_names(string question, string fact) => RealKnowledge.Ask(question).Facts.ShouldBe([fact]);
}
