using Microsoft.Data.Sqlite;

namespace GmgBot.Store;

/// <summary>The one connection to the file that messages go through, one use after another: SQLite writes for one at a time anyway.</summary>
/// <param name="path">Where it is.</param>
/// <param name="prepareAsync">Makes or updates its tables, before the first use.</param>
internal sealed class SqliteFile(string path, Func<CancellationToken, Task> prepareAsync) : IDisposable
{
    // What is written is safe from the death of the process at once, and from that of the machine at the next checkpoint:
    // waiting for the disk at each message would take longer than all else. The indexes of some ten thousand conversations
    // fit into 8 MB, and are then not read again and again.
    private const string Settings = "PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000; PRAGMA cache_size = -8192;";

    // Closed, it is closed: a connection kept for later would hold on to a file that is gone.
    private readonly string _connectionString = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 2 }.ConnectionString;

    // Whoever waits for the file leaves the processor to others.
    private readonly SemaphoreSlim _using = new(1);
    private SqliteStatements? _open;
    private bool _disposed;

    /// <summary>Does some work on the connection, at once.</summary>
    /// <exception cref="SqliteException">The file cannot be used; the next use opens it anew.</exception>
    public async Task<T> UseAsync<T>(Func<SqliteStatements, T> work, CancellationToken cancellationToken)
    {
        await prepareAsync(cancellationToken);
        await _using.WaitAsync(cancellationToken);
        try
        {
            return work(_open ??= new SqliteStatements(_connectionString, Settings));
        }
        catch (SqliteException)
        {
            Close();
            throw;
        }
        finally
        {
            _using.Release();
        }
    }

    public void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        _using.Wait();
        Close();
        _using.Dispose();
    }

    private void Close()
    {
        _open?.Dispose();
        _open = null;
    }
}
