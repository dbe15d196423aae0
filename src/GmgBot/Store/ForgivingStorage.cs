namespace GmgBot.Store;

/// <summary>The conversation state where there is a database, and none while it cannot be reached: an answer without memory beats no answer.</summary>
internal sealed class ForgivingStorage(IStorage storage, StoreStatus status) : IStorage
{
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        IDictionary<string, object>? found = null;
        await TryAsync(async () => found = await storage.ReadAsync(keys, cancellationToken));
        return found ?? new Dictionary<string, object>();
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default) => TryAsync(() => storage.WriteAsync(changes, cancellationToken));

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => TryAsync(() => storage.DeleteAsync(keys, cancellationToken));

    private async Task TryAsync(Func<Task> work)
    {
        if (!status.IsWorthTrying)
        {
            return;
        }

        try
        {
            await work();
            status.Succeeded();
        }
        catch (Exception fault) when (StoreStatus.IsOutage(fault))
        {
            status.Failed(fault);
        }
    }
}
