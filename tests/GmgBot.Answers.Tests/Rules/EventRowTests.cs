namespace GmgBot.Answers.Tests.Rules;

/// <summary>Things in a row are told in their order; an order that is put forward is judged, and of two in one year none is known.</summary>
public sealed class EventRowTests
{
    [Theory]
    [InlineData("Which came first, the handbook, the new name or UNITAR's joining?", "renamed member.unitar handbook.launched")]
    [InlineData("Rangez par ordre : entrée de l'UNITAR, manuel, changement de nom.", "renamed member.unitar handbook.launched")]
    public void The_earliest_is_told_first(string question, string facts) => string.Join(' ', RealKnowledge.Ask(question).Facts).ShouldBe(facts);

    [Theory]
    [InlineData("Création, changement de nom, puis manuel : c'est bien l'ordre ?", true)]
    [InlineData("Creation, then handbook, then new name: right?", false)]
    [InlineData("The group was renamed first and enlarged later, right?", null)]
    public void An_order_put_forward_is_judged(string question, bool? verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("The handbook and WHO's admission both fall in 2010; which was first?")]
    [InlineData("Which came first, the website or the handbook?")]
    public void What_has_no_date_of_its_own_is_not_ordered(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.NotInSources);
}
