namespace GmgBot.Answers.Tests.Parts;

/// <summary>By how much one came before another is told by both dates, behind the verdict on their order.</summary>
public sealed class MarginTests
{
    [Theory]
    [InlineData("Is UNDP an older member than UNITAR, and by what margin?", true)]
    [InlineData("Le HCR est-il plus ancien dans le groupe que l'UNITAR, et de combien d'années ?", true)]
    [InlineData("L'UNICEF a-t-elle précédé l'OIT dans le groupe, et de combien d'années ?", false)]
    [InlineData("Did WHO join before UNESCO, and how many years before?", false)]
    [InlineData("Did UNDP chair before UNICEF, and how long before?", true)]
    public void The_order_is_judged_and_both_dates_are_told(string question, bool verdict)
    {
        var answer = RealKnowledge.Ask(question);

        answer.Verdict.ShouldBe(verdict);
        answer.Facts.Count.ShouldBe(2);
    }

    [Fact]
    public void A_length_that_is_asked_for_by_itself_stays_a_length() => RealKnowledge.Ask("How long does a chair last before the next one?").Facts.ShouldBe(["term-length"]);
}
