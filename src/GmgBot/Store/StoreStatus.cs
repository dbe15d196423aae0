using System.Data.Common;
using System.Net.Sockets;

namespace GmgBot.Store;

/// <summary>Whether the database can be reached, as far as the last attempt knows; says so in the log once each time that changes.</summary>
internal sealed partial class StoreStatus(TimeProvider time, ILogger<StoreStatus> logger)
{
    /// <summary>For that long after a failure nobody waits for the database again.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private DateTimeOffset _failedAt;
    private string? _failure;

    /// <summary>Why the database cannot be used; null where it can, as far as is known.</summary>
    public string? Failure
    {
        get
        {
            lock (_lock)
            {
                return _failure;
            }
        }
    }

    /// <summary>Whether it is worth while to ask the database now.</summary>
    public bool IsWorthTrying
    {
        get
        {
            lock (_lock)
            {
                return _failure is null || time.GetUtcNow() - _failedAt >= Pause;
            }
        }
    }

    /// <summary>Faults of the database or of the way to it, as opposed to mistakes of the caller.</summary>
    public static bool IsOutage(Exception fault) =>
        fault is DbException or TimeoutException or IOException or UnauthorizedAccessException or SocketException || (fault.InnerException is { } inner && IsOutage(inner));

    public void Failed(Exception fault)
    {
        lock (_lock)
        {
            if (_failure is null)
            {
                LogFailed(logger, fault.Message);
            }

            _failure = fault.Message;
            _failedAt = time.GetUtcNow();
        }
    }

    public void Succeeded()
    {
        lock (_lock)
        {
            if (_failure is not null)
            {
                LogBack(logger);
            }

            _failure = null;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The database cannot be used, so the bot answers without memory until it can: {Reason}")]
    private static partial void LogFailed(ILogger logger, string reason);

    [LoggerMessage(LogLevel.Information, "The database can be used again.")]
    private static partial void LogBack(ILogger logger);
}
