namespace GmgBot.Store;

/// <summary>The conversation state in a file: the way of every message, so by statements that are compiled once, on one connection.</summary>
/// <param name="file">The file.</param>
internal sealed class SqliteStates(SqliteFile file) : IStates
{
    private readonly SqliteTogether _together = new(file);

    private const string Select = "SELECT id, json, etag, changed_at FROM states WHERE id = $1";
    private const string Delete = "DELETE FROM states WHERE id = $1";

    // One statement, so that of two who write at once one is told.
    private const string Upsert = """
        INSERT INTO states (id, json, etag, changed_at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (id) DO UPDATE SET json = excluded.json, etag = excluded.etag, changed_at = excluded.changed_at
        WHERE $5 IS NULL OR states.etag IS NULL OR states.etag = $5
        """;

    public Task<IReadOnlyList<StoredState>> ReadAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) => _together.UseAsync(connection =>
    {
        var found = new List<StoredState>();
        foreach (var id in ids)
        {
            using var rows = connection.Prepared(Select, id).ExecuteReader();
            if (rows.Read())
            {
                found.Add(new StoredState { Id = rows.GetString(0), Json = rows.GetString(1), ETag = rows.IsDBNull(2) ? null : rows.GetString(2), ChangedAt = rows.GetInt64(3) });
            }
        }

        return (IReadOnlyList<StoredState>)found;
    }, cancellationToken);

    // A single statement leaves nothing behind where it is refused; several are a transaction of their own.
    public Task WriteAsync(IReadOnlyCollection<StateChange> changes, CancellationToken cancellationToken) => changes.Count == 1
        ? _together.UseAsync(connection => Write(connection, changes), cancellationToken)
        : file.UseAsync(connection =>
        {
            connection.AllOrNothing(() => Write(connection, changes));
            return changes.Count;
        }, cancellationToken);

    private static int Write(SqliteStatements connection, IReadOnlyCollection<StateChange> changes)
    {
        foreach (var change in changes)
        {
            Write(connection, change);
        }

        return changes.Count;
    }

    private static void Write(SqliteStatements connection, StateChange change)
    {
        if (change.Row is not { } row)
        {
            connection.Run(Delete, change.Id);
        }
        else if (connection.Run(Upsert, row.Id, row.Json, row.ETag, row.ChangedAt, change.Expected) == 0)
        {
            change.Refuse();
        }
    }
}
