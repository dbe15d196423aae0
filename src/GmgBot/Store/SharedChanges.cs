using Microsoft.EntityFrameworkCore;

namespace GmgBot.Store;

/// <summary>Changes in the database that replicas share.</summary>
internal sealed class SharedChanges(StoreDatabase database) : IChanges
{
    public async Task<IReadOnlyList<int>> MakeAsync(IReadOnlyList<FormattableString> statements, CancellationToken cancellationToken)
    {
        await using var store = await database.OpenAsync(cancellationToken);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        var changed = new List<int>();
        foreach (var statement in statements)
        {
            changed.Add(await store.Database.ExecuteSqlAsync(statement, cancellationToken));
        }

        await transaction.CommitAsync(cancellationToken);
        return changed;
    }
}
