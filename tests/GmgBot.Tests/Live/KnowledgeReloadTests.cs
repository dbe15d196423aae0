using GmgBot.Answers;
using GmgBot.Live;
using GmgBot.Tests.Commands;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace GmgBot.Tests.Live;

/// <summary>The knowledge is edited while the bot runs.</summary>
public sealed class KnowledgeReloadTests : IDisposable
{
    private const string Question = "When did OHCHR chair the GMG?";
    private const string Before = "The Office of the United Nations High Commissioner for Human Rights (OHCHR) chaired the GMG from July to December 2010.";

    private readonly KnowledgeCopy _knowledge = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));
    private readonly KeptLog<KnowledgeReload> _log = new();
    private readonly LiveAnswers _answers;
    private readonly KnowledgeReload _reload;

    public KnowledgeReloadTests()
    {
        _answers = new LiveAnswers(_knowledge.Folder, new KnowledgeAnswers(AnswerService.Load(_knowledge.Folder)));
        _reload = new KnowledgeReload(_answers, _time, _log);
    }

    public void Dispose()
    {
        _reload.Dispose();
        _answers.Dispose();
        _knowledge.Dispose();
    }

    [Fact]
    public async Task A_sound_change_is_answered_from_once_it_has_been_quiet()
    {
        Edit("period: 2010-H2", "period: 2010-08/2010-12");

        _reload.Changed();
        _time.Advance(KnowledgeReload.Quiet / 2);
        (await AskAsync()).ShouldBe(Before, "it is not yet quiet");

        _reload.Changed();
        _time.Advance(KnowledgeReload.Quiet * 0.9);
        (await AskAsync()).ShouldBe(Before, "another change came");

        _time.Advance(KnowledgeReload.Quiet);
        (await AskAsync()).ShouldBe(Before.Replace("July", "August", StringComparison.Ordinal));
        (_reload.Status.Loads, _reload.Status.IsRefused, _reload.Status.LoadedAt > _time.Start).ShouldBe((2, false, true));
        _log.Lines.ShouldBe([$"Information: The knowledge was changed, and the bot answers from the new state of {_knowledge.Folder}."]);
    }

    [Fact]
    public async Task A_faulty_change_is_refused_with_its_reason_and_the_last_good_state_answers()
    {
        Edit("period: 2010-H2", "period: 2010-H3");
        Noticed();

        (await AskAsync()).ShouldBe(Before);
        _reload.Status.IsRefused.ShouldBeTrue();
        _reload.Status.Loads.ShouldBe(1);
        _reload.Status.Faults.ShouldHaveSingleItem().ToString().ShouldStartWith("facts/chairs.yaml:9: \"2010-H3\" is no period;");
        _log.Lines.Count.ShouldBe(2);
        _log.Lines[0].ShouldBe("Error: The knowledge was changed, but it is faulty (1); the bot goes on with the last good state.");
        _log.Lines[1].ShouldStartWith($"Error: {_knowledge.Folder}/facts/chairs.yaml:9: \"2010-H3\" is no period;");

        Edit("period: 2010-H3", "period: 2010-08/2010-12");
        Noticed();

        (await AskAsync()).ShouldContain("August");
        _reload.Status.IsRefused.ShouldBeFalse();
        _reload.Status.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_folder_that_goes_away_changes_nothing()
    {
        Directory.Move(_knowledge["facts"], _knowledge["gone"]);
        Noticed();

        (await AskAsync()).ShouldBe(Before);
        _reload.Status.IsRefused.ShouldBeTrue();
    }

    [Fact]
    public async Task A_conversation_goes_on_over_a_change_that_takes_away_what_was_told()
    {
        var told = await _answers.AnswerAsync(Question, ConversationContext.New(), default);
        Edit("  - { id: chaired.ohchr.2010-07,", "  # { id: chaired.ohchr.2010-07,");
        Noticed();
        _reload.Status.Loads.ShouldBe(2);

        foreach (var next in new[] { "Why this answer?", "And who came after?", "When did it join?", "And in 2011?", "In French please" })
        {
            (await _answers.AnswerAsync(next, told.Context, default)).Text.ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Fact]
    public async Task A_change_of_a_file_is_noticed_by_itself()
    {
        using var reload = new KnowledgeReload(_answers, TimeProvider.System, _log);
        using var watch = new KnowledgeWatch(_answers, reload, NullLogger<KnowledgeWatch>.Instance);
        var loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        reload.Attempted += status =>
        {
            // A folder seen half written is tried again once it is whole.
            if (!status.IsRefused)
            {
                loaded.TrySetResult();
            }
        };
        await watch.StartAsync(default);

        Edit("period: 2010-H2", "period: 2010-08/2010-12");

        await loaded.Task.WaitAsync(TimeSpan.FromMinutes(1));
        (await AskAsync()).ShouldContain("August");
        await watch.StopAsync(default);
    }

    private async Task<string> AskAsync() => (await _answers.AnswerAsync(Question, ConversationContext.New(), default)).Text;

    private void Edit(string old, string now)
    {
        var file = _knowledge["facts/chairs.yaml"];
        var text = File.ReadAllText(file);
        text.ShouldContain(old);
        File.WriteAllText(file, text.Replace(old, now, StringComparison.Ordinal));
    }

    private void Noticed()
    {
        _reload.Changed();
        _time.Advance(KnowledgeReload.Quiet);
    }
}
