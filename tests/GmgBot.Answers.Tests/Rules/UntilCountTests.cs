namespace GmgBot.Answers.Tests.Rules;

/// <summary>There were so many until the next ones came in.</summary>
public sealed class UntilCountTests
{
    [Theory]
    [InlineData("Jusqu'à quand le groupe avait-il six membres ?", "ONU-DESA, le PNUD, le FNUAP et la Banque mondiale ont rejoint le groupe au début de 2006.")]
    [InlineData("Until when were there ten members?", "UNESCO, UNICEF, the United Nations regional commissions and UNITAR joined the group in November 2007.")]
    [InlineData("When did the group stop having six members?", "UN DESA, UNDP, UNFPA and the World Bank joined the group in early 2006.")]
    public void It_is_told_who_made_it_more(string question, string reply) => RealKnowledge.Ask(question).Text.ShouldBe(reply);

    [Fact]
    public void Of_the_last_number_no_end_is_told() => RealKnowledge.Ask("Until when were there sixteen members?").Outcome.ShouldBe(Outcome.NotInSources);
}
