namespace GmgBot.Answers.Tests.Rules;

/// <summary>A time may be bounded on either side, by a date, an event or a body's coming in.</summary>
public sealed class TwoSidesTests
{
    [Theory]
    [InlineData("Who joined after the name change but before WHO?")]
    [InlineData("Qui est entré après 2006 et avant 2010 ?")]
    [InlineData("Entre le nouveau nom et l'arrivée de l'OMS, qui est entré ?")]
    public void Those_between_are_told(string question) => string.Join(' ', RealKnowledge.Ask(question).Facts).ShouldBe("member.unesco member.unicef member.unrc member.unitar");

    [Theory]
    [InlineData("How many members after November 2007 but before 2010?", "14 member institutions from December 2007 to December 2009")]
    [InlineData("Après novembre 2007, mais avant 2010, le GMG comptait combien de membres ?", "14 institutions membres de décembre 2007 à décembre 2009")]
    public void It_is_asked_of_what_lies_between(string question, string told) => RealKnowledge.Ask(question).Text.ShouldContain(told);

    [Theory]
    [InlineData("Did UNDP join after 2006 but before 2010?", false)]
    [InlineData("L'UNICEF est-il entré après 2006 et avant 2010 ?", true)]
    public void And_judged_of_that(string question, bool right) => RealKnowledge.Ask(question).Verdict.ShouldBe(right);
}
