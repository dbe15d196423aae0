using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GmgBot.Store;

/// <summary>Opens the database: makes or updates its tables once, before the first use.</summary>
internal sealed class StoreDatabase : IDisposable
{
    private const string FileName = "gmgbot.db";

    /// <summary>In seconds. Nobody waits longer than that for an answer because of the database, unless its connection string says so.</summary>
    private const int Patience = 2;

    private readonly Func<StoreContext> _connect;
    private readonly string? _folder;
    private readonly SqliteFile? _file;
    private readonly SemaphoreSlim _opening = new(1);
    private volatile bool _ready;

    private StoreDatabase(Func<StoreContext> connect, string? folder)
    {
        _connect = connect;
        _folder = folder;
        _file = folder is null ? null : new SqliteFile(Path.Combine(folder, FileName), PrepareAsync);
        States = _file is null ? new SharedStates(this) : new SqliteStates(_file);
        Values = _file is null ? new SharedValues(this) : new SqliteValues(_file);
        Questions = _file is null ? new SharedQuestions(this) : new SqliteQuestions(_file);
        Changes = _file is null ? new SharedChanges(this) : new SqliteChanges(_file);
    }

    /// <summary>The conversation state.</summary>
    public IStates States { get; }

    /// <summary>The values that all who use the database share.</summary>
    public IValues Values { get; }

    /// <summary>The log of questions.</summary>
    public IQuestions Questions { get; }

    /// <summary>Changes of any table.</summary>
    public IChanges Changes { get; }

    public static StoreDatabase Sqlite(string folder)
    {
        // Messages go past Entity Framework, so that it need not be set going at the start.
        var options = new Lazy<DbContextOptions<SqliteStore>>(() => new DbContextOptionsBuilder<SqliteStore>().UseSqlite(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, FileName) }.ConnectionString, sqlite => sqlite.CommandTimeout(Patience)).Options);
        return new StoreDatabase(() => new SqliteStore(options.Value), folder);
    }

    /// <exception cref="ArgumentException">The connection string cannot be read.</exception>
    public static StoreDatabase Postgres(string connectionString)
    {
        var connection = new NpgsqlConnectionStringBuilder(connectionString);
        connection.Timeout = connection.ShouldSerialize("Timeout") ? connection.Timeout : Patience;
        connection.CommandTimeout = connection.ShouldSerialize("Command Timeout") ? connection.CommandTimeout : Patience;
        var options = new DbContextOptionsBuilder<PostgresStore>().UseNpgsql(connection.ConnectionString).Options;
        return new StoreDatabase(() => new PostgresStore(options), folder: null);
    }

    /// <summary>Why a connection string cannot be read; null where it can.</summary>
    public static string? FaultOf(string connectionString)
    {
        try
        {
            _ = new NpgsqlConnectionStringBuilder(connectionString);
            return null;
        }
        catch (ArgumentException unreadable)
        {
            return unreadable.Message.TrimEnd('.');
        }
    }

    /// <summary>A connection to the up-to-date tables, for the caller to dispose.</summary>
    /// <exception cref="System.Data.Common.DbException">The database cannot be reached; the next call tries anew.</exception>
    public async Task<StoreContext> OpenAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        return _connect();
    }

    public void Dispose()
    {
        _file?.Dispose();
        _opening.Dispose();
    }

    private Task PrepareAsync(CancellationToken cancellationToken) => _ready ? Task.CompletedTask : PrepareOnceAsync(cancellationToken);

    private async Task PrepareOnceAsync(CancellationToken cancellationToken)
    {
        await _opening.WaitAsync(cancellationToken);
        try
        {
            if (_ready)
            {
                return;
            }

            await MakeTablesAsync(cancellationToken);
            _ready = true;
        }
        finally
        {
            _opening.Release();
        }
    }

    private async Task MakeTablesAsync(CancellationToken cancellationToken)
    {
        if (_folder is null)
        {
            await using var shared = _connect();
            await PostgresTables.MigrateAsync(shared, cancellationToken);
            return;
        }

        Directory.CreateDirectory(_folder);
        if (!SqliteTables.Prepare(Path.Combine(_folder, FileName)))
        {
            await using var store = _connect();
            await store.Database.MigrateAsync(cancellationToken);
        }
    }
}
