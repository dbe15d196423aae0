namespace GmgBot.Answers.Tests.Rules;

/// <summary>A body is only named to be stepped off from, or a row of them to go on from; a time is only named to be set aside.</summary>
public sealed class NotThatOneTests
{
    [Theory]
    [InlineData("Pas l'UNICEF, celui d'après : c'est qui, dans la liste des présidences ?", "chaired.unesco.2011-07")]
    [InlineData("Pas celui qui est venu après le PNUD, celui d'avant : c'était qui, à la présidence ?", "chaired.unitar.2009-07")]
    [InlineData("Not UNITAR; who came next in the chair?", "chaired.undp.2010-01")]
    [InlineData("I don't mean OHCHR but the one before it in the chair", "chaired.undp.2010-01")]
    public void The_one_beside_it_is_told(string question, string fact) => Facts(question).ShouldBe(fact);

    [Theory]
    [InlineData("so UNITAR led, then UNDP, and then... who?", "chaired.ohchr.2010-07")]
    [InlineData("Je sais que le HCDH venait avant l'UNICEF ; c'est le suivant qui me manque, à la présidence", "chaired.unesco.2011-07")]
    [InlineData("UNITAR, UNDP, OHCHR, ... who comes next in the chair?", "chaired.unicef.2011-01")]
    [InlineData("The chairs: UNITAR, UNDP, UNICEF, UNESCO. Who is missing?", "chaired.ohchr.2010-07")]
    public void The_one_beside_a_row_is_told(string question, string fact) => Facts(question).ShouldBe(fact);

    [Theory]
    [InlineData("which agency passed UNESCO the GMG chair", "chaired.unicef.2011-01")]
    [InlineData("on the list of chairs, whose name stands just below UNDP's?", "chaired.ohchr.2010-07")]
    [InlineData("Dans l'ordre des présidences, qui vient immédiatement au-dessus du PNUD ?", "chaired.unitar.2009-07")]
    [InlineData("whose predecessor was OHCHR?", "chaired.unicef.2011-01")]
    public void A_neighbour_in_other_words_is_told(string question, string fact) => Facts(question).ShouldBe(fact);

    [Theory]
    [InlineData("Pas la deuxième moitié de 2011, l'autre : qui était aux manettes du GMG ?", "chaired.unicef.2011-01")]
    [InlineData("leaving aside 2009 and 2011, the year between: who chaired?", "chaired.undp.2010-01 chaired.ohchr.2010-07")]
    [InlineData("Not 2010, 2011: who chaired?", "chaired.unicef.2011-01 chaired.unesco.2011-07")]
    [InlineData("Pas ceux de 2006, ceux de 2010 : qui est entré ?", "member.who member.unwomen")]
    public void The_time_that_is_meant_counts(string question, string facts) => Facts(question).ShouldBe(facts);

    [Theory]
    [InlineData("who gave UNICEF money?")]
    [InlineData("who is above UNDP in the organisation chart?")]
    public void Something_else_is_not_told(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.NotInSources);

    private static string Facts(string question) => string.Join(' ', RealKnowledge.Ask(question).Facts);
}
