using Microsoft.EntityFrameworkCore;

namespace GmgBot.Store;

/// <summary>The conversation state in the database that replicas share.</summary>
internal sealed class SharedStates(StoreDatabase database) : IStates
{
    public async Task<IReadOnlyList<StoredState>> ReadAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        await using var store = await database.OpenAsync(cancellationToken);
        return await store.States.AsNoTracking().Where(row => ids.Contains(row.Id)).ToListAsync(cancellationToken);
    }

    public async Task WriteAsync(IReadOnlyCollection<StateChange> changes, CancellationToken cancellationToken)
    {
        // In one order, so that two writers of the same keys never wait for each other.
        await using var store = await database.OpenAsync(cancellationToken);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        foreach (var change in changes.OrderBy(change => change.Id, StringComparer.Ordinal))
        {
            await WriteAsync(store, change, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task WriteAsync(StoreContext store, StateChange change, CancellationToken cancellationToken)
    {
        if (change.Row is not { } row)
        {
            await store.States.Where(row => row.Id == change.Id).ExecuteDeleteAsync(cancellationToken);
            return;
        }

        // One statement, so that of two who write at once one is told.
        var written = await store.Database.ExecuteSqlAsync(
            $"INSERT INTO states (id, json, etag, changed_at) VALUES ({row.Id}, {row.Json}, {row.ETag}, {row.ChangedAt}) ON CONFLICT (id) DO UPDATE SET json = excluded.json, etag = excluded.etag, changed_at = excluded.changed_at WHERE {change.Expected is null} OR states.etag IS NULL OR states.etag = {change.Expected}",
            cancellationToken);
        if (written == 0)
        {
            change.Refuse();
        }
    }
}
