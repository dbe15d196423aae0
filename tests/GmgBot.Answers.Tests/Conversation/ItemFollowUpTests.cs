namespace GmgBot.Answers.Tests.Conversation;

/// <summary>"And X too?" behind a list is a question of yes or no: whether X belongs to those just told, at the time that they were told of.</summary>
public sealed class ItemFollowUpTests
{
    [Theory]
    [InlineData("Who joined in 2006?", "and UN Women too?", false)]
    [InlineData("Qui est entré en 2007 ?", "l'UNICEF aussi ?", true)]
    [InlineData("Qui a fondé le groupe ?", "même la CNUCED ?", true)]
    [InlineData("Who founded the group?", "UNDP as well?", false)]
    [InlineData("When did UNDP join?", "UNFPA too?", true)]
    [InlineData("Qui est entré début 2006 ?", "l'UNICEF inclus ?", false)]
    [InlineData("Who were members in 2005?", "UNESCO included?", false)]
    public void A_body_more_is_judged(string first, string then, bool belongs) =>
        RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Verdict.ShouldBe(belongs);

    [Theory]
    [InlineData("Who joined in 2006?", "and UN Women?")]
    [InlineData("Qui est entré en 2007 ?", "et l'OMS, quand ?")]
    public void A_body_that_is_only_named_is_told_of(string first, string then) =>
        RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Verdict.ShouldBeNull();
}
