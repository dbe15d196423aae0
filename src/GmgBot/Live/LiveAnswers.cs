using GmgBot.Answers;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Search;

namespace GmgBot.Live;

/// <summary>Answers from a knowledge folder that may change while the bot runs: a question is answered from the state that it found, to its end.</summary>
/// <param name="folder">The folder.</param>
/// <param name="first">The answers from it as it is now, which may be on their way; whoever asks before they are there waits. Disposed of with this.</param>
/// <param name="indexes">Where the index of many passages is kept; null for memory alone.</param>
internal sealed class LiveAnswers(string folder, Task<KnowledgeAnswers> first, IndexStore? indexes = null) : IAnswers, IDisposable
{
    private Task<KnowledgeLease> _newest = LeaseAsync(first);

    /// <param name="folder">The folder.</param>
    /// <param name="first">The answers from it as it is now; disposed of with this.</param>
    public LiveAnswers(string folder, KnowledgeAnswers first)
        : this(folder, Task.FromResult(first))
    {
    }

    /// <summary>Over when the first state has been loaded; fails as that did.</summary>
    public Task Loaded { get; } = first;

    public string Folder => folder;

    public IndexStore? Indexes => indexes;

    public IReadOnlyList<SourceText> Documents => Use(answers => answers.Documents);

    public string Version => Use(answers => answers.Version);

    public IReadOnlyList<string> Examples(Language language) => Use(answers => answers.Examples(language));

    public IReadOnlyList<string> Topics(Language language) => Use(answers => answers.Topics(language));

    public IReadOnlyList<Excerpt> Find(string text, Language language) => Use(answers => answers.Find(text, language));

    public Answer Welcome(Language language) => Use(answers => answers.Welcome(language));

    public async ValueTask<Answer> AnswerAsync(string question, ConversationContext context, CancellationToken cancellationToken)
    {
        await Loaded;
        var lease = Enter();
        try
        {
            return await lease.Answers.AnswerAsync(question, context, cancellationToken);
        }
        finally
        {
            lease.Leave();
        }
    }

    /// <summary>Answers from now on from another state; what is under way ends with the old one.</summary>
    public void Swap(KnowledgeAnswers next) => Leave(Interlocked.Exchange(ref _newest, Task.FromResult(new KnowledgeLease(next))));

    public void Dispose() => Leave(_newest);

    private static async Task<KnowledgeLease> LeaseAsync(Task<KnowledgeAnswers> first) => new(await first);

    // One that is still on its way is left when it comes; one that could not be loaded is none.
    private static void Leave(Task<KnowledgeLease> lease) =>
        _ = lease.ContinueWith(loaded => loaded.Result.Leave(), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion | TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);

    private T Use<T>(Func<KnowledgeAnswers, T> ask)
    {
        var lease = Enter();
        try
        {
            return ask(lease.Answers);
        }
        finally
        {
            lease.Leave();
        }
    }

    // A state that is gone by the time it is entered has been followed by a newer one.
    private KnowledgeLease Enter()
    {
        for (; ; )
        {
            var newest = Volatile.Read(ref _newest);
            var lease = newest.GetAwaiter().GetResult();
            if (lease.TryEnter())
            {
                return lease;
            }

            ObjectDisposedException.ThrowIf(ReferenceEquals(newest, Volatile.Read(ref _newest)), this);
        }
    }
}
