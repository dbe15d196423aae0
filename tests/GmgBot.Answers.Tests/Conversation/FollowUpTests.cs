using GmgBot.Answers.Conversation;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;
using GmgBot.Answers.Tests.Facts;
using GmgBot.Answers.Tests.Rules;

namespace GmgBot.Answers.Tests.Conversation;

/// <summary>Fragments after a question about the invented facts; frames are written as explanations show them.</summary>
public sealed class FollowUpTests
{
    private static readonly FollowUp Completer = new(Invented.Facts, new FrameBuilder(Invented.Facts), new FieldWords([], []), Invented.Entities, (question, _) => Readings.Of(question));

    private static readonly ConversationContext WhoIn2010 = new()
    {
        Relation = "chaired",
        Ask = "Who",
        Period = "2010-01-01/2010-06-30",
        Facts = ["chaired.cat.2010-H1"],
    };

    [Theory]
    [InlineData("and 2011-H2", "chaired.Who 2011-07-01/2011-12-31")]
    [InlineData("prev-one", "chaired.Before 2010-01-01/2010-06-30")]
    [InlineData("and before", "chaired.Before 2010-01-01/2010-06-30")]
    [InlineData("next-one", "chaired.After 2010-01-01/2010-06-30")]
    [InlineData("hand-over to-whom", "chaired.After 2010-01-01/2010-06-30")]
    [InlineData("succeed to-whom", "chaired.Before 2010-01-01/2010-06-30")]
    [InlineData("year-before", "chaired.Who 2009-01-01/2009-12-31")]
    [InlineData("year-after", "chaired.Who 2011-01-01/2011-12-31")]
    [InlineData("half-after", "chaired.Who 2010-07-01/2010-12-31")]
    [InlineData("half-before", "chaired.Who 2009-07-01/2009-12-31")]
    [InlineData("when", "chaired.When subject=cat")]
    [InlineData("and @bee when", "chaired.When subject=bee")]
    [InlineData("and @bee", "chaired.When subject=bee")]
    [InlineData("and @bee 2010-H2", "chaired.IsTrue subject=bee 2010-07-01/2010-12-31")]
    [InlineData("and @eel", "chaired.When subject=eel")]
    [InlineData("first", "chaired.First")]
    [InlineData("last", "chaired.Last")]
    public void A_fragment_is_completed(string parts, string frame) => Complete(parts, WhoIn2010).ShouldBe(frame);

    [Theory]
    [InlineData("day-after", "chaired.Who 2010-07-01/2010-07-01")]
    [InlineData("day-before", "chaired.Who 2010-06-29/2010-06-29")]
    public void The_day_after_a_day_is_a_day(string parts, string frame) => Complete(parts, WhoIn2010 with { Period = "2010-06-30/2010-06-30" }).ShouldBe(frame);

    [Fact]
    public void A_question_of_yes_or_no_stays_one() =>
        Complete("and @bee", WhoIn2010 with { Ask = "IsTrue", Subjects = ["cat"] }).ShouldBe("chaired.IsTrue subject=bee 2010-01-01/2010-06-30");

    [Theory]
    [InlineData("and the-second", "chaired.When subject=bee")]
    [InlineData("and the-other", "chaired.When subject=cat")]
    [InlineData("who of-the-two first", "chaired.WhichFirst subject=cat+bee")]
    [InlineData("who was the-first", "chaired.Who")]
    public void Words_point_to_one_of_those_told_side_by_side(string parts, string frame) =>
        Complete(parts, WhoIn2010 with { Ask = "When", Subjects = ["bee"], Period = null, Facts = ["chaired.bee.2010-H2"], Among = ["cat", "bee"] }).ShouldBe(frame);

    [Theory]
    [InlineData("and next-one", "chaired.After subject=cat")]
    [InlineData("pronoun next-one", "chaired.After subject=cat")]
    [InlineData("prev-one", "chaired.Before 2009-07-01/2009-12-31")]
    public void Who_followed_behind_who_came_before_is_asked_of_the_same_body(string parts, string frame) =>
        Complete(parts, WhoIn2010 with { Ask = "Before", Subjects = ["cat"], Period = null, Facts = ["chaired.bee.2009-H2"] }).ShouldBe(frame);

    [Theory]
    [InlineData("hello")]
    [InlineData("")]
    public void What_says_nothing_is_not_completed(string parts) => Complete(parts, WhoIn2010).ShouldBeNull();

    [Theory]
    [InlineData("and 2011-H2")]
    [InlineData("prev-one")]
    public void Nothing_is_completed_from_nothing(string parts) => Complete(parts, ConversationContext.New()).ShouldBeNull();

    [Fact]
    public void What_was_said_long_ago_is_no_longer_meant() => Complete("prev-one", WhoIn2010 with { Age = FollowUp.OldestAge }).ShouldBeNull();

    [Fact]
    public void A_long_message_stands_by_itself() => Complete("and 2011-H2 " + string.Join(' ', Enumerable.Repeat("word", 20)), WhoIn2010).ShouldBeNull();

    // The store may hold what an older version of the knowledge wrote.
    [Fact]
    public void A_context_of_unknown_things_is_ignored()
    {
        Complete("prev-one", WhoIn2010 with { Relation = "gone" }).ShouldBeNull();
        Complete("prev-one", WhoIn2010 with { Ask = "Gone" }).ShouldBeNull();
        Complete("and 2011-H2", WhoIn2010 with { Subjects = ["gone"], Object = "gone", Facts = ["gone"], Period = "gone" }).ShouldBe("chaired.Who 2011-07-01/2011-12-31");
    }

    private static string? Complete(string parts, ConversationContext context) => Completer.Complete(Readings.Of(parts), null, context)?.ToString();
}
