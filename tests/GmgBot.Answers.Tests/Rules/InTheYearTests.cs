namespace GmgBot.Answers.Tests.Rules;

/// <summary>"The year in which" puts two events into one year; "between the two" asks which came first.</summary>
public sealed class InTheYearTests
{
    [Theory]
    [InlineData("Le manuel est sorti l'année où l'OMS est entrée, vrai ?", true)]
    [InlineData("Was the handbook launched the year when UNICEF joined?", false)]
    public void Two_events_are_judged_by_their_year(string question, bool right) => RealKnowledge.Ask(question).Verdict.ShouldBe(right);

    [Theory]
    [InlineData("Entre le changement de nom et l'arrivée de l'UNESCO, qu'est-ce qui vient en premier ?", "2006", "2007")]
    [InlineData("Between the handbook's launch and UNESCO's entry, which came first?", "2007", "2010")]
    public void The_earlier_one_of_two_is_told_first(string question, string earlier, string later)
    {
        var text = RealKnowledge.Ask(question).Text;
        text.ShouldContain(earlier);
        text.IndexOf(later, StringComparison.Ordinal).ShouldBeGreaterThan(text.IndexOf(earlier, StringComparison.Ordinal));
    }
}
