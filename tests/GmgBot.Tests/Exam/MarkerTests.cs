using GmgBot.Answers;
using GmgBot.Exam;

namespace GmgBot.Tests.Exam;

public sealed class MarkerTests
{
    private static readonly Answer Reply = SampleAnswers.French("Le PNUD présidait.") with { Items = ["de janvier à juin"], Verdict = false };

    [Fact]
    public void A_reply_that_has_all_that_is_asked_for_passes() =>
        Mark(new() { Outcome = "answered", Facts = ["chaired.undp.2010-01"], Has = ["pnud", "UNDP|JUIN", "janvier à juin 2010"], Lacks = ["UNICEF"], Says = "no" }).ShouldBeNull();

    [Fact]
    public void A_wrong_outcome_is_the_first_thing_that_counts() =>
        Mark(new() { Outcome = "not-in-sources", Also = ["clarify"], Has = ["UNICEF"] }).ShouldBe(new Miss(MissCause.WrongOutcome, "not-in-sources or clarify", "answered"));

    [Fact]
    public void Every_expected_fact_must_be_asserted() =>
        Mark(new() { Outcome = "answered", Facts = ["chaired.undp.2010-01", "chaired.ohchr.2010-07"] })!.Cause.ShouldBe(MissCause.WrongFacts);

    [Theory]
    [InlineData("yes", "no")]
    public void A_verdict_must_be_the_right_one(string expected, string got) =>
        Mark(new() { Outcome = "answered", Says = expected }).ShouldBe(new Miss(MissCause.WrongVerdict, expected, got));

    [Fact]
    public void Missing_words_are_a_miss() => Mark(new() { Outcome = "answered", Has = ["HCDH|OHCHR"] })!.Cause.ShouldBe(MissCause.MissingText);

    [Fact]
    public void Forbidden_words_are_a_miss() => Mark(new() { Outcome = "answered", Lacks = ["JUIN"] })!.Cause.ShouldBe(MissCause.ForbiddenText);

    [Fact]
    public void What_only_the_source_says_counts_as_said_but_not_as_forbidden() =>
        Mark(new() { Outcome = "answered", Has = ["juin 2010"], Lacks = ["juin 2010"] }).ShouldBeNull();

    [Theory]
    [InlineData("fr", null, true)]
    [InlineData("en", null, false)]
    [InlineData("mixed", null, true)]
    [InlineData("en", "fr", true)]
    [InlineData("mixed", "en", false)]
    public void The_reply_is_in_the_language_of_the_question_or_in_the_one_asked_for(string question, string? reply, bool passes) =>
        (Marker.Mark(new ExamTurn { Outcome = "answered", Reply = reply }, question, Reply) is null).ShouldBe(passes);

    [Fact]
    public void Another_accepted_outcome_need_not_have_the_facts_of_the_first() =>
        Mark(new() { Outcome = "not-in-sources", Also = ["answered"], Facts = ["x"], Has = ["x"], Says = "yes" }).ShouldBeNull();

    private static Miss? Mark(ExamTurn turn) => Marker.Mark(turn, "fr", Reply);
}
