using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;

namespace GmgBot.Store;

/// <summary>Writes questions to the database in the background: asking never waits for it. What does not fit while the database is away is dropped and counted.</summary>
internal sealed partial class QuestionLog : BackgroundService
{
    private const int Room = 4096;
    private const int BatchSize = 256;
    private static readonly TimeSpan FlushPatience = TimeSpan.FromSeconds(5);

    /// <summary>How long questions are gathered: to write each by itself costs more than all else that is done for a message.</summary>
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(250);

    private readonly StoreDatabase _database;
    private readonly UserHash _hash;
    private readonly StoreStatus _status;
    private readonly TimeProvider _time;
    private readonly ILogger<QuestionLog> _logger;
    private readonly Channel<AskedQuestion> _waiting;
    private readonly ConcurrentDictionary<string, DateTimeOffset> _forgotten = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _writing = new(1);
    private readonly TaskCompletionSource _stopping = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _dropped;
    private long _reported;

    public QuestionLog(StoreDatabase database, UserHash hash, StoreStatus status, TimeProvider time, ILogger<QuestionLog> logger)
    {
        (_database, _hash, _status, _time, _logger) = (database, hash, status, time, logger);
        _waiting = Channel.CreateBounded<AskedQuestion>(new BoundedChannelOptions(Room) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true }, _ => Interlocked.Increment(ref _dropped));
    }

    /// <summary>How many questions were not written, since the start.</summary>
    public long Dropped => Interlocked.Read(ref _dropped);

    public void Add(AskedQuestion question) => _waiting.Writer.TryWrite(question);

    /// <summary>Forgets what waits of a user, and deletes what is written already, with nothing slipping through between.</summary>
    public async Task ForgetAsync(string userId, Func<Task> deleteAsync, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            _forgotten[userId] = _time.GetUtcNow();
            await deleteAsync();
        }
        finally
        {
            _writing.Release();
        }
    }

    public override void Dispose()
    {
        _writing.Dispose();
        base.Dispose();
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _waiting.Writer.TryComplete();
        _stopping.TrySetResult();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(FlushPatience);
        try
        {
            await (ExecuteTask ?? Task.CompletedTask).WaitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            LogLeft(_logger, _waiting.Reader.Count);
        }

        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var batch = new List<AskedQuestion>();
        while (await _waiting.Reader.WaitToReadAsync(stoppingToken))
        {
            if (_waiting.Reader.Count < BatchSize)
            {
                await Task.WhenAny(_stopping.Task, Task.Delay(Gathering, _time, stoppingToken));
            }

            while (batch.Count < BatchSize && _waiting.Reader.TryRead(out var question))
            {
                batch.Add(question);
            }

            await WriteUntilItSucceedsAsync(batch, stoppingToken);
            batch.Clear();
        }
    }

    private async Task WriteUntilItSucceedsAsync(List<AskedQuestion> batch, CancellationToken cancellationToken)
    {
        while (!await TryWriteAsync(batch, cancellationToken))
        {
            if (await IsThereAsync(cancellationToken))
            {
                // It is not the database but something in the batch: one row must not hold up all others.
                await WriteOneByOneAsync(batch, cancellationToken);
                return;
            }

            await Task.Delay(StoreStatus.Pause, _time, cancellationToken);
        }

        ReportDropped();
    }

    private async Task WriteOneByOneAsync(List<AskedQuestion> batch, CancellationToken cancellationToken)
    {
        foreach (var question in batch)
        {
            if (!await TryWriteAsync([question], cancellationToken))
            {
                Interlocked.Increment(ref _dropped);
            }
        }

        ReportDropped();
    }

    private async Task<bool> TryWriteAsync(List<AskedQuestion> batch, CancellationToken cancellationToken)
    {
        try
        {
            await WriteAsync(batch, cancellationToken);
            _status.Succeeded();
            return true;
        }
        catch (Exception fault) when (StoreStatus.IsOutage(fault))
        {
            _status.Failed(fault);
            return false;
        }
    }

    private async Task<bool> IsThereAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var store = await _database.OpenAsync(cancellationToken);
            await store.Shared.AsNoTracking().FirstOrDefaultAsync(cancellationToken);
            return true;
        }
        catch (Exception fault) when (StoreStatus.IsOutage(fault))
        {
            return false;
        }
    }

    private async Task WriteAsync(List<AskedQuestion> batch, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            var rows = new List<LoggedQuestion>(batch.Count);
            foreach (var question in batch.Where(question => !IsForgotten(question)))
            {
                rows.Add(question.Row(await _hash.OfAsync(question.UserId, cancellationToken)));
            }

            await _database.Questions.AddAsync(rows, cancellationToken);
            if (_waiting.Reader.Count == 0)
            {
                _forgotten.Clear();
            }
        }
        finally
        {
            _writing.Release();
        }
    }

    private bool IsForgotten(AskedQuestion question) => _forgotten.TryGetValue(question.UserId, out var since) && question.At <= since;

    private void ReportDropped()
    {
        var dropped = Dropped;
        if (dropped > _reported)
        {
            LogDropped(_logger, dropped - _reported);
            _reported = dropped;
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Count} questions were not logged: the database was away for too long, or did not take them.")]
    private static partial void LogDropped(ILogger logger, long count);

    [LoggerMessage(LogLevel.Warning, "Stopped with {Count} questions not logged: the database did not take them in time.")]
    private static partial void LogLeft(ILogger logger, int count);
}
