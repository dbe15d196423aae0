using System.Globalization;
using GmgBot.Answers;
using GmgBot.Report;
using GmgBot.Store;

namespace GmgBot.StoreTests.Report;

public sealed class ReportTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly SteppedTime _time = new();
    private OpenedStore _store = null!;

    public async Task InitializeAsync()
    {
        _store = new OpenedStore(StoreDatabase.Sqlite(_folder.Path), _time);
        Ask("ann", "Who chaired in 2010?", OpenedStore.Answer(), "r1");
        Ask("bob", "Qui présidait en 2010 ?", OpenedStore.Answer() with { Language = Language.French }, "r2");
        _time.Now += TimeSpan.FromDays(1);
        Ask("ann", "Who chaired in 2008?", Silent("chaired", "2008"), "r3");
        Ask("bob", "who was chair in 2008", Silent("chaired", "2008"), "r4");
        Ask("cem", "What is the secretariat's \"phone\" number?", Unknown(), "r5");
        Ask("dan", "Which phone number has the secretariat?", Unknown(), "r6");
        Ask("dan", "hello", Unknown() with { Outcome = Outcome.SmallTalk, Text = "Hello!" }, "r7");
        await _store.FlushAsync();
        await _store.Records.JudgedAsync(OpenedStore.By("ann", "r1"), new Judgement(Liked: true, "=HYPERLINK(\"x\")"), CancellationToken.None);
        await _store.Records.JudgedAsync(OpenedStore.By("cem", "r5"), new Judgement(Liked: false, null), CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task In_the_terminal_it_says_everything_in_plain_lines()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        TerminalReport.Write(await ReadAsync(), output);

        output.ToString().ReplaceLineEndings("\n").ShouldBe("""
            2026-01-01 to 2026-01-02: 7 questions by 4 people, 1 liked, 1 disliked.

                            questions  share
            answered                2   29 %
            other-source            0    0 %
            not-in-sources          2   29 %
            out-of-scope            2   29 %
            small-talk              1   14 %
            clarify                 0    0 %
            in en                   6   86 %
            in fr                   1   14 %

            Asked most
                 2 × Qui présidait en 2010 ?

            Not answered
                 2 × What is the secretariat's "phone" number?   (out-of-scope)
                     Which phone number has the secretariat?
                     understood: outside
                     would answer it, in knowledge/language/en/examples.yaml:
                       …:  # what it asks: chaired.who, member.how-many, ...
                         - "Which phone number has the secretariat?"
                 2 × Who chaired in 2008?   (not-in-sources)
                     who was chair in 2008
                     understood: chaired.Who 2008
                     would answer it, in knowledge/facts/…  (the file that says "relation: chaired"):
                         - { id: chaired.….2008, subject: …, object: …, period: 2008, quote: "…" }

            What people thought
              2026-01-02 disliked What is the secretariat's "phone" number?
                                  answered: I answer questions about the GMG.
              2026-01-02 liked    Who chaired in 2010?
                                  answered: UNDP.
                                  comment: =HYPERLINK("x")

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task As_a_page_it_shows_the_same_with_charts_that_can_be_read_aloud()
    {
        var page = HtmlReport.Write(await ReadAsync());

        page.ShouldContain("7 questions by 4 people, 1 liked, 1 disliked.");
        page.ShouldContain("aria-label=\"Questions by day: 2026-01-01 2, 2026-01-02 5\"");
        page.ShouldContain("aria-label=\"Questions by outcome: answered 2, other-source 0, not-in-sources 2, out-of-scope 2, small-talk 1, clarify 0\"");
        page.ShouldContain("2 × What is the secretariat&#39;s &quot;phone&quot; number?");
        page.ShouldContain("Which phone number has the secretariat?");
        page.ShouldContain("<td>liked: =HYPERLINK(&quot;x&quot;)</td>");
        page.ShouldNotContain("<script");
    }

    [Fact]
    public async Task As_rows_no_text_of_a_user_becomes_a_formula()
    {
        var reader = new ReportReader(_store.Database);
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        CsvReport.Write(await reader.ReadQuestionsAsync(new DateOnly(2026, 1, 1), CancellationToken.None), await reader.ReadJudgedAsync(new DateOnly(2026, 1, 1), CancellationToken.None), output);

        var rows = output.ToString().Split("\r\n");
        rows.Length.ShouldBe(1 + 7 + 2 + 1);
        rows[1].ShouldBe("question,2026-01-02T12:00:00Z,test,en,small-talk,,,,,hello,Hello!,");
        rows[3].ShouldBe("question,2026-01-02T12:00:00Z,test,en,out-of-scope,,,,,\"What is the secretariat's \"\"phone\"\" number?\",I answer questions about the GMG.,");
        rows[9].ShouldEndWith(",\"'=HYPERLINK(\"\"x\"\")\"");
    }

    [Fact]
    public async Task Only_the_days_asked_for_are_looked_at()
    {
        var report = await new ReportReader(_store.Database).ReadAsync(1, _time.Now, CancellationToken.None);

        (report.From, report.To, report.Questions, report.Judged.Count).ShouldBe((new DateOnly(2026, 1, 2), new DateOnly(2026, 1, 2), 5, 2));
    }

    [Fact]
    public async Task Before_anybody_asks_it_says_so()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        TerminalReport.Write(await new ReportReader(_store.Database).ReadAsync(1, _time.Now.AddDays(7), CancellationToken.None), output);

        output.ToString().ShouldContain("Nothing was asked yet");
    }

    [Fact]
    public async Task What_another_source_answers_is_not_among_the_unanswered()
    {
        await using var store = new OpenedStore(StoreDatabase.Sqlite(Path.Combine(_folder.Path, "other")), _time);
        store.Records.Asked(OpenedStore.By("ana"), "Who chaired the GMG in 2014?", OpenedStore.Answer("The page does not say. According to another source: ILO.", Outcome.OtherSource), "r1");
        await store.FlushAsync();

        var report = await new ReportReader(store.Database).ReadAsync(2, _time.Now, CancellationToken.None);

        report.Unanswered.ShouldBeEmpty();
        report.ByOutcome[Outcome.OtherSource].ShouldBe(1);
        report.MostAsked.ShouldHaveSingleItem().Wordings[0].ShouldBe("Who chaired the GMG in 2014?");
        HtmlReport.Write(report).ShouldContain("Who chaired the GMG in 2014? <span class=\"quiet\" lang=\"en\">(from another source than the main ones)</span>");
    }

    private void Ask(string user, string question, Answer answer, string reply) => _store.Records.Asked(OpenedStore.By(user), question, answer, reply);

    private Task<OwnerReport> ReadAsync() => new ReportReader(_store.Database).ReadAsync(2, _time.Now, CancellationToken.None);

    private static Answer Silent(string relation, string period)
    {
        var answer = OpenedStore.Answer("The sources do not say.", Outcome.NotInSources);
        return answer with { Explanation = new Explanation($"{relation}.Who {period}", []), Context = answer.Context with { Relation = relation, Subjects = [], Period = period } };
    }

    private static Answer Unknown() => OpenedStore.Answer("I answer questions about the GMG.", Outcome.OutOfScope) with { Explanation = new Explanation("outside", []), Context = ConversationContext.New(Language.English) };
}
