namespace GmgBot.Answers.Tests.Untold;

/// <summary>A yes never confirms an occasion, a place or a manner that no source tells.</summary>
public sealed class AddedBehindTests
{
    [Theory]
    [InlineData("Was the handbook launched at a conference?")]
    [InlineData("Was the handbook launched publicly?")]
    [InlineData("Was the group renamed at a ceremony?")]
    [InlineData("Was the mandate redefined in writing?")]
    [InlineData("Was the mandate redefined by the members?")]
    [InlineData("Does UNDP co-chair the working group on mainstreaming permanently?")]
    [InlineData("Did UNICEF join the GMG in 2007 at a ceremony?")]
    [InlineData("Does the GMG meet regularly with governments?")]
    [InlineData("Le manuel a-t-il été lancé lors d'une conférence ?")]
    [InlineData("Le mandat a-t-il été redéfini publiquement ?")]
    [InlineData("Le GMG se réunit-il régulièrement avec les gouvernements ?")]
    [InlineData("La présidence est-elle tournante sans exception ?")]
    public void What_is_added_is_not_confirmed(string question)
    {
        var answer = RealKnowledge.Ask(question);
        answer.Outcome.ShouldBe(Outcome.NotInSources);
        answer.Verdict.ShouldBeNull();
    }

    [Theory]
    [InlineData("Was the handbook launched as a publication of the GMG?")]
    [InlineData("Was the handbook launched officially?")]
    [InlineData("Does UNDP co-chair the working group on mainstreaming together with IOM?")]
    [InlineData("Did UNICEF chair the GMG for six months?")]
    [InlineData("Does the GMG meet on a regular basis?")]
    [InlineData("Was the group enlarged by four members?")]
    [InlineData("Le manuel a-t-il été préparé à l'initiative de l'OIM ?")]
    [InlineData("Le mandat a-t-il été redéfini lors de l'élargissement ?")]
    [InlineData("La présidence est-elle tournante entre les membres ?")]
    public void What_the_sources_tell_is_confirmed(string question) => RealKnowledge.Ask(question).Verdict.ShouldBe(true);

    [Theory]
    [InlineData("When was the mandate redefined?", "By whom?")]
    [InlineData("When was it enlarged?", "By whom?")]
    [InlineData("How long is the term?", "Can it be extended?")]
    [InlineData("Quelle est la durée du mandat ?", "Peut-il être prolongé ?")]
    public void Nor_is_it_told_behind_an_answer(string first, string then) => RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Outcome.ShouldBe(Outcome.NotInSources);
}
