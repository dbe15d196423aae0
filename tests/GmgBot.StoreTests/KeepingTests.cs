using GmgBot.Answers;
using GmgBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace GmgBot.StoreTests;

/// <summary>What is kept of questions and feedback, for how long, and of whom. The same on each database.</summary>
public abstract class KeepingTests : IAsyncLifetime
{
    private readonly SteppedTime _time = new();
    private OpenedStore _store = null!;

    public async Task InitializeAsync() => _store = new OpenedStore(await OpenAsync(), _time);

    public virtual async Task DisposeAsync() => await _store.DisposeAsync();

    [SkippableFact]
    public async Task A_question_is_kept_with_its_answer_and_without_its_asker()
    {
        _store.Records.Asked(OpenedStore.By("anna@example.org"), "Who chaired in 2010? \0\uD800", OpenedStore.Answer(), "reply1");
        await _store.FlushAsync();

        var row = await SingleQuestionAsync();
        row.Question.ShouldBe("Who chaired in 2010? \uFFFD");
        row.Answer.ShouldBe("UNDP.");
        row.Outcome.ShouldBe(Outcome.Answered);
        (row.Relation, row.Ask, row.Subjects, row.Period, row.ReplyId).ShouldBe(("chaired", "who", "undp,iom", "2010", "reply1"));
        row.UserHash.ShouldMatch("^[0-9a-f]{64}$");
        row.UserHash.ShouldNotContain("anna");
    }

    [SkippableFact]
    public async Task A_question_that_was_written_without_anybody_knowing_is_kept_once()
    {
        var question = new AskedQuestion(_time.GetUtcNow(), "ann", "test", "who?", OpenedStore.Answer(), "reply1");
        var later = new AskedQuestion(_time.GetUtcNow(), "ann", "test", "who?", OpenedStore.Answer(), "reply2");

        await _store.Database.Questions.AddAsync([question.Row("hash")], CancellationToken.None);
        await _store.Database.Questions.AddAsync([question.Row("hash"), later.Row("hash")], CancellationToken.None);

        await using var read = await _store.Database.OpenAsync(CancellationToken.None);
        (await read.Questions.OrderBy(row => row.Id).Select(row => row.ReplyId).ToListAsync()).ShouldBe(["reply1", "reply2"]);
    }

    [SkippableFact]
    public async Task A_mail_that_somebody_pasted_is_kept_in_its_beginning()
    {
        _store.Records.Asked(OpenedStore.By("ann"), new string('x', 999) + "😀" + new string('y', 5000), OpenedStore.Answer(), replyId: null);
        await _store.FlushAsync();

        (await SingleQuestionAsync()).Question.ShouldBe(new string('x', 999));
    }

    [SkippableFact]
    public async Task Feedback_stands_beside_the_answer_that_it_names_and_the_last_word_counts()
    {
        _store.Records.Asked(OpenedStore.By("ann"), "who?", OpenedStore.Answer(), "reply1");
        await _store.Records.JudgedAsync(OpenedStore.By("ann", "reply1"), new Judgement(Liked: true, "good"), CancellationToken.None);
        await _store.Records.JudgedAsync(OpenedStore.By("ann", "reply1"), new Judgement(Liked: false, "on second thoughts"), CancellationToken.None);
        await _store.Records.JudgedAsync(OpenedStore.By("bob", "reply1"), new Judgement(Liked: true, null), CancellationToken.None);
        await _store.FlushAsync();

        await using var read = await _store.Database.OpenAsync(CancellationToken.None);
        var judged = await read.Feedback.OrderBy(row => row.Id).Select(row => new { row.ReplyId, row.Liked, row.Comment }).ToListAsync();
        judged.Select(row => (row.ReplyId, row.Liked, row.Comment)).ShouldBe([("reply1", false, "on second thoughts"), ("reply1", true, null)]);
    }

    [SkippableFact]
    public async Task Feedback_that_names_no_answer_is_about_the_last_one_of_that_user()
    {
        _store.Records.Asked(OpenedStore.By("ann"), "first?", OpenedStore.Answer(), "reply1");
        _store.Records.Asked(OpenedStore.By("ann"), "second?", OpenedStore.Answer(), "reply2");
        _store.Records.Asked(OpenedStore.By("bob"), "third?", OpenedStore.Answer(), "reply3");
        await _store.FlushAsync();

        await _store.Records.JudgedAsync(OpenedStore.By("ann"), new Judgement(Liked: true, null), CancellationToken.None);

        await using var read = await _store.Database.OpenAsync(CancellationToken.None);
        (await read.Feedback.SingleAsync()).ReplyId.ShouldBe("reply2");
    }

    [SkippableFact]
    public async Task Who_wants_to_be_forgotten_is_forgotten_and_nobody_else()
    {
        _store.Records.Asked(OpenedStore.By("ann"), "written?", OpenedStore.Answer(), "reply1");
        _store.Records.Asked(OpenedStore.By("bob"), "kept?", OpenedStore.Answer(), "reply2");
        await _store.Records.JudgedAsync(OpenedStore.By("ann", "reply1"), new Judgement(Liked: true, null), CancellationToken.None);
        await RememberAsync("conversation of Ann", await _store.Hash.OfAsync("test/ann", CancellationToken.None));
        await RememberAsync("conversation of Bob", await _store.Hash.OfAsync("test/bob", CancellationToken.None));

        // The question of Ann still waits to be written: it is forgotten as well.
        (await _store.Records.ForgetAsync(OpenedStore.By("ann"), CancellationToken.None)).ShouldBeTrue();
        await _store.FlushAsync();

        await using var read = await _store.Database.OpenAsync(CancellationToken.None);
        (await read.Questions.SingleAsync()).Question.ShouldBe("kept?");
        (await read.Feedback.CountAsync()).ShouldBe(0);
        (await read.States.CountAsync()).ShouldBe(1);
    }

    [SkippableFact]
    public async Task An_administrator_finds_a_user_by_the_id_of_the_directory()
    {
        var asked = OpenedStore.By("29:channel-id");
        asked.ChannelId = Channels.Msteams;
        asked.From.AadObjectId = "directory-id";
        _store.Records.Asked(asked, "who?", OpenedStore.Answer(), replyId: null);
        await _store.FlushAsync();

        (await _store.Forgetting.ForgetAsync("directory-id", CancellationToken.None)).ShouldBe(1);
    }

    [SkippableFact]
    public async Task Nobody_passes_for_a_user_of_Teams_on_a_channel_that_believes_its_clients()
    {
        var asked = OpenedStore.By("directory-id");
        asked.ChannelId = Channels.Directline;
        asked.From.AadObjectId = "directory-id";
        _store.Records.Asked(asked, "who?", OpenedStore.Answer(), replyId: null);
        await _store.FlushAsync();

        (await _store.Forgetting.ForgetAsync("directory-id", CancellationToken.None)).ShouldBe(0);
        (await _store.Forgetting.ForgetAsync("directline/directory-id", CancellationToken.None)).ShouldBe(1);
    }

    [SkippableFact]
    public async Task What_a_question_before_was_about_says_nothing_of_one_that_was_not_understood()
    {
        var answer = OpenedStore.Answer(outcome: Outcome.OutOfScope);
        _store.Records.Asked(OpenedStore.By("ann"), "what time is it?", answer with { Context = answer.Context with { Age = 1 } }, replyId: null);
        await _store.FlushAsync();

        var row = await SingleQuestionAsync();
        (row.Relation, row.Ask, row.Subjects, row.Period).ShouldBe((null, null, null, null));
    }

    [SkippableFact]
    public async Task What_is_older_than_allowed_is_deleted_once_a_day_by_one_replica()
    {
        _store.Records.Asked(OpenedStore.By("ann"), "old?", OpenedStore.Answer(), "reply1");
        await _store.Records.JudgedAsync(OpenedStore.By("ann", "reply1"), new Judgement(Liked: true, null), CancellationToken.None);
        _time.Now += TimeSpan.FromDays(89);
        _store.Records.Asked(OpenedStore.By("ann"), "young?", OpenedStore.Answer(), "reply2");
        await _store.FlushAsync();
        var replicas = Enumerable.Range(0, 3).Select(_ => Replica()).ToList();

        _time.Now += TimeSpan.FromDays(2);
        var first = await Task.WhenAll(replicas.Select(replica => replica.RunAsync(CancellationToken.None)));
        var later = await Task.WhenAll(replicas.Select(replica => replica.RunAsync(CancellationToken.None)));
        _time.Now += TimeSpan.FromDays(1);
        var nextDay = await Task.WhenAll(replicas.Select(replica => replica.RunAsync(CancellationToken.None)));

        first.Where(deleted => deleted is not null).ShouldBe([2]);
        later.ShouldAllBe(deleted => deleted == null);
        nextDay.Where(deleted => deleted is not null).ShouldBe([0]);
        (await SingleQuestionAsync()).Question.ShouldBe("young?");
    }

    [SkippableFact]
    public async Task Replicas_that_start_at_once_make_the_tables_once_and_share_one_key()
    {
        var replicas = (await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ReopenAsync()))).Select(database => new OpenedStore(database)).ToList();

        var hashes = await Task.WhenAll(replicas.Select(replica => replica.Hash.OfAsync("ann", CancellationToken.None)));

        hashes.Distinct().Count().ShouldBe(1);
        foreach (var replica in replicas)
        {
            await replica.DisposeAsync();
        }
    }

    /// <summary>A new, empty database.</summary>
    private protected abstract Task<StoreDatabase> OpenAsync();

    /// <summary>The same database, as another replica opens it.</summary>
    private protected abstract Task<StoreDatabase> ReopenAsync();

    private Retention Replica() =>
        new(_store.Database, _store.Forgetting, new StoreSettings(null, null, TimeSpan.FromDays(90), LogsQuestions: true), _store.Status, _time, NullLogger<Retention>.Instance);

    private async Task RememberAsync(string key, string user) =>
        await new DatabaseStorage(_store.Database, _time).WriteAsync(new Dictionary<string, object> { [key] = new Dictionary<string, object> { [user] = "what was said" } });

    private async Task<LoggedQuestion> SingleQuestionAsync()
    {
        await using var read = await _store.Database.OpenAsync(CancellationToken.None);
        return await read.Questions.AsNoTracking().SingleAsync();
    }
}
