using GmgBot.Answers;
using GmgBot.Answers.Knowledge;

namespace GmgBot.Live;

/// <summary>Loads the knowledge anew when it was changed: checked first, and the last good state goes on where the change is faulty.</summary>
internal sealed partial class KnowledgeReload : IDisposable
{
    /// <summary>How long it must be quiet after a change: an editor writes a file in several steps, and an owner saves several files.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(500);

    private readonly LiveAnswers _answers;
    private readonly TimeProvider _time;
    private readonly ILogger<KnowledgeReload> _logger;
    private readonly ITimer _timer;
    private readonly Lock _loading = new();
    private volatile KnowledgeStatus _status;

    public KnowledgeReload(LiveAnswers answers, TimeProvider time, ILogger<KnowledgeReload> logger)
    {
        _answers = answers;
        _time = time;
        _logger = logger;
        _status = new KnowledgeStatus(time.GetUtcNow(), 1, null, []);
        _timer = time.CreateTimer(_ => Reload(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Raised after each attempt to load, whatever came of it.</summary>
    public event Action<KnowledgeStatus>? Attempted;

    public KnowledgeStatus Status => _status;

    /// <summary>Something in the folder was changed; it is read once nothing changes any more.</summary>
    public void Changed() => _timer.Change(Quiet, Timeout.InfiniteTimeSpan);

    public void Dispose() => _timer.Dispose();

    private void Reload()
    {
        lock (_loading)
        {
            Load();
        }

        Attempted?.Invoke(_status);
    }

    private void Load()
    {
        IReadOnlyList<KnowledgeFault> faults;
        try
        {
            if (AnswerService.TryLoad(_answers.Folder, out faults, _answers.Indexes) is { } service)
            {
                _answers.Swap(new KnowledgeAnswers(service));
                _status = new KnowledgeStatus(_time.GetUtcNow(), _status.Loads + 1, null, []);
                LogLoaded(_logger, _answers.Folder);
                return;
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            // The folder went away while it was read; its return is noticed as a change.
            faults = [new KnowledgeFault(".", 0, $"The folder cannot be read: {unreadable.Message} Put it back.")];
        }

        _status = _status with { RefusedAt = _time.GetUtcNow(), Faults = faults };
        LogRefused(_logger, faults.Count);
        foreach (var fault in faults)
        {
            LogFault(_logger, $"{_answers.Folder}/{fault}");
        }
    }

    [LoggerMessage(LogLevel.Information, "The knowledge was changed, and the bot answers from the new state of {Folder}.")]
    private static partial void LogLoaded(ILogger logger, string folder);

    [LoggerMessage(LogLevel.Error, "The knowledge was changed, but it is faulty ({Count}); the bot goes on with the last good state.")]
    private static partial void LogRefused(ILogger logger, int count);

    [LoggerMessage(LogLevel.Error, "{Fault}")]
    private static partial void LogFault(ILogger logger, string fault);
}
