namespace GmgBot.Answers.Tests.Conversation;

/// <summary>"Back to the chair: who was it before?" asks of what was told of the chair, whatever was spoken of since.</summary>
public sealed class ReturnFollowUpTests
{
    [Theory]
    [InlineData("Who chairs the GMG?", "When was the handbook launched?", "back to the chair: who was before?", "chaired.unicef.2011-01")]
    [InlineData("Qui préside ?", "Quand a été créé le groupe ?", "revenons à la présidence : qui avant ?", "chaired.unicef.2011-01")]
    [InlineData("Who founded the group?", "What is the handbook?", "back to the founders: which of them chaired?", "chaired.ohchr.2010-07")]
    [InlineData("Qui présidait en 2010 ?", "C'est quoi le manuel ?", "revenons à la présidence. Et en 2009 ?", "chaired.unitar.2009-07")]
    public void What_was_told_of_it_is_gone_on_with(string first, string between, string then, string fact) =>
        RealKnowledge.Ask(then, RealKnowledge.Ask(between, RealKnowledge.Ask(first).Context).Context).Facts.ShouldContain(told => told.StartsWith(fact, StringComparison.Ordinal));

    [Fact]
    public void The_subjects_kept_are_few_and_each_is_kept_once()
    {
        var context = new[] { "Who chairs?", "When was the handbook launched?", "How many members?", "What is the GMG?", "Who chairs?", "Who founded it?", "How often does it meet?" }
            .Aggregate(ConversationContext.New(), (talk, question) => RealKnowledge.Ask(question, talk).Context);
        context.Earlier.Count.ShouldBe(3);
        context.Earlier.Select(earlier => earlier.Relation).ShouldBeUnique();
        context.Earlier.ShouldAllBe(earlier => earlier.Earlier.Count == 0 && earlier.Relation != context.Relation);
    }
}
