using GmgBot.Exam;

namespace GmgBot.Tests.Exam;

public sealed class ExamReportTests
{
    private static readonly ExamConversation Conversation = new()
    {
        Id = "t-1",
        Category = "chair",
        Language = "en",
        Turns =
        [
            new() { Ask = "who in 2010?", Outcome = "answered", Facts = ["chaired.undp.2010-01"] },
            new() { Ask = "and in 2011?", Outcome = "answered", Facts = ["chaired.unicef.2011-01"] },
        ],
    };

    [Fact]
    public async Task A_report_counts_names_the_misses_and_shows_what_was_taken_for_what() =>
        (await ReportAsync("rules", show: false)).ShouldBe("""
            == rules: 1 conversations, 2 questions
            category  fr     en  mixed    all     %
            chair      -  1 / 2      -  1 / 2  50.0
            total      -  1 / 2      -  1 / 2  50.0

            misses: 1 wrong facts
            causes: 1 entity, date or claim missed
            t-1  wrong facts (entity, date or claim missed)  [chair]  and in 2011?
                expected  chaired.unicef.2011-01
                got       chaired.undp.2010-01

            asked \ understood  chaired
            chaired                   2


            """, StringCompareShould.IgnoreLineEndings);

    [Fact]
    public async Task The_questions_that_are_kept_aside_are_counted_and_not_shown()
    {
        (await ReportAsync("validation", show: false)).ShouldNotContain("2011");
        (await ReportAsync("validation", show: true)).ShouldContain("and in 2011?");
    }

    [Fact]
    public async Task Each_turn_is_asked_in_the_context_of_the_one_before()
    {
        var answers = new StandInAnswers();

        await new Examiner(answers).ExamineAsync(new ExamPart("rules", [Conversation]), CancellationToken.None);

        answers.Asked.Select(asked => asked.Context.Question).ShouldBe([null, "who in 2010?"]);
    }

    private static async Task<string> ReportAsync(string name, bool show)
    {
        var part = new ExamPart(name, [Conversation]);
        var marked = await new Examiner(new StandInAnswers()).ExamineAsync(part, CancellationToken.None);
        var output = new StringWriter();
        new ExamReport(output, 10, show).Write(part, marked);
        return output.ToString();
    }
}
