namespace GmgBot.Answers.Tests.Rules;

/// <summary>A number of members put forward for some time or other is judged by all times, not by the last one.</summary>
public sealed class SometimeCountTests
{
    [Theory]
    [InlineData("Did it ever have 14 members?", "Yes. The group had 14 member institutions on 1 December 2007.")]
    [InlineData("There were ten members at one time, right?", "Yes. The group had ten member institutions on 1 May 2006.")]
    [InlineData("A-t-il compté dix membres à un moment donné ?", "Oui. Le groupe comptait dix institutions membres le 1er mai 2006.")]
    [InlineData("Le GMG a-t-il déjà compté 12 membres ?", "Non. Le GMG compte 16 institutions membres à la date de la source (juillet-décembre 2011).")]
    public void It_is_dated_where_there_were_so_many(string question, string reply) => RealKnowledge.Ask(question).Text.ShouldBe(reply);

    [Theory]
    [InlineData("Are there any more working groups?")]
    [InlineData("Y a-t-il d'autres groupes de travail ?")]
    public void There_are_no_more_than_are_named(string question) => RealKnowledge.Ask(question).Verdict.ShouldBe(false);
}
