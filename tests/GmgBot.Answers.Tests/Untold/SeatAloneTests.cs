namespace GmgBot.Answers.Tests.Untold;

/// <summary>Who sits in a working group is told of those who co-chair it only; that others do not co-chair it is.</summary>
public sealed class SeatAloneTests
{
    [Theory]
    [InlineData("Does the World Bank sit on the data working group?")]
    [InlineData("L'UNICEF fait-il partie du groupe de travail sur l'intégration ?")]
    public void A_seat_is_not_denied(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.NotInSources);

    [Theory]
    [InlineData("Is UNDP a member of the mainstreaming working group?", true)]
    [InlineData("ONU-DESA fait-il partie du groupe de travail sur les données ?", true)]
    [InlineData("Does UNICEF co-chair the data working group?", false)]
    public void What_is_told_of_it_is(string question, bool verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);
}
