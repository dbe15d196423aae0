namespace GmgBot.Answers.Tests.Conversation;

/// <summary>Goes on about an office from what was told of it: whose turn lay between two, who held it at the same time, until when the one held it who was told instead.</summary>
public sealed class OfficeGoesOnTests
{
    [Theory]
    [InlineData("Who chaired between UNITAR and OHCHR?", "And between UNDP and UNICEF?")]
    [InlineData("Quand le PNUD a-t-il présidé ?", "Et entre lui et l'UNICEF ?")]
    [InlineData("Who chaired in early 2010?", "And between UNICEF and that one?")]
    public void Whose_turn_lay_between_two_is_asked_by_the_two_alone(string first, string then) => Second(first, then).ShouldBe("chaired.ohchr.2010-07");

    [Theory]
    [InlineData("Was UNITAR in the chair in September 2009?", "What about UNDP, same month?")]
    [InlineData("L'UNICEF présidait début 2011 ?", "Et le HCDH, en même temps ?")]
    public void Another_body_did_not_hold_it_at_the_same_time(string first, string then) => RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Verdict.ShouldBe(false);

    [Fact]
    public void Of_those_who_joined_the_same_time_is_a_join() => RealKnowledge.Ask("And UNESCO at the same time?", RealKnowledge.Ask("Did UNICEF join in 2007?").Context).Verdict.ShouldBe(true);

    [Theory]
    [InlineData("Is it still UNICEF in the chair?", "Until when?", "chaired.unesco.2011-07")]
    [InlineData("Is it still UNESCO in the chair?", "Until when?", "chaired.unesco.2011-07")]
    [InlineData("L'UNICEF présidait en mars 2010 ?", "Jusqu'à quand ?", "chaired.undp.2010-01")]
    public void Until_when_is_asked_of_who_holds_it(string first, string then, string fact) => Second(first, then).ShouldStartWith(fact);

    [Theory]
    [InlineData("Qui a présidé en 2010 ?", "Et pour l'année en cours ?", "chaired.unicef.2011-01 chaired.unesco.2011-07")]
    [InlineData("Who chaired in 2010?", "And this year?", "chaired.unicef.2011-01 chaired.unesco.2011-07")]
    public void This_year_is_a_year_as_the_one_before_it_was(string first, string then, string facts) => Second(first, then).ShouldBe(facts);

    [Theory]
    [InlineData("How long does an agency keep the chair?", "Why so short?")]
    [InlineData("Combien de temps dure une présidence ?", "Pourquoi si court ?")]
    public void Why_a_term_is_so_long_is_told_nowhere(string first, string then) => RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Outcome.ShouldBe(Outcome.NotInSources);

    [Theory]
    [InlineData("Which of the agencies took over from UNITAR?", 1)]
    [InlineData("Laquelle des institutions a succédé à l'UNITAR ?", 1)]
    [InlineData("Which agencies chaired after UNITAR?", 4)]
    public void Which_of_them_came_next_asks_for_one(string question, int many) => RealKnowledge.Ask(question).Facts.Count(fact => fact.StartsWith("chaired.", StringComparison.Ordinal)).ShouldBe(many);

    private static string Second(string first, string then) => string.Join(' ', RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Facts);
}
