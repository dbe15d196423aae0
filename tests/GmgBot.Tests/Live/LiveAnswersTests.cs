using GmgBot.Answers;
using GmgBot.Commands;
using GmgBot.Live;

namespace GmgBot.Tests.Live;

/// <summary>Answers that are asked for before the knowledge is there.</summary>
public sealed class LiveAnswersTests
{
    private readonly TaskCompletionSource<KnowledgeAnswers> _loading = new();

    [Fact]
    public async Task Whoever_asks_before_the_knowledge_is_loaded_waits_for_it()
    {
        using var answers = new LiveAnswers(Folder, _loading.Task);

        var asked = AskAsync(answers);
        asked.IsCompleted.ShouldBeFalse();
        _loading.SetResult(Load());

        (await asked).Outcome.ShouldBe(Outcome.Answered);
    }

    [Fact]
    public async Task Where_it_cannot_be_loaded_who_waits_is_told_why()
    {
        using var answers = new LiveAnswers(Folder, _loading.Task);

        var asked = AskAsync(answers);
        _loading.SetException(new UsageException("sources.yaml is missing."));

        (await Should.ThrowAsync<UsageException>(() => asked)).Message.ShouldBe("sources.yaml is missing.");
        (await Should.ThrowAsync<UsageException>(() => answers.Loaded)).Message.ShouldBe("sources.yaml is missing.");
    }

    [Fact]
    public void Knowledge_that_comes_when_nobody_wants_it_any_more_is_disposed_of()
    {
        var answers = new LiveAnswers(Folder, _loading.Task);
        answers.Dispose();

        var late = Load();
        _loading.SetResult(late);

        Should.Throw<ObjectDisposedException>(() => late.Find("migration", Language.English));
    }

    private static string Folder => KnowledgeOption.Folder(named: null);

    private static KnowledgeAnswers Load() => new(AnswerService.Load(Folder));

    private static Task<Answer> AskAsync(LiveAnswers answers) => answers.AnswerAsync("Who chaired the GMG in 2010?", ConversationContext.New(), default).AsTask();
}
