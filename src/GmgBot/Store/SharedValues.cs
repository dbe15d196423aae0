using Microsoft.EntityFrameworkCore;

namespace GmgBot.Store;

/// <summary>The shared values in the database that replicas share.</summary>
internal sealed class SharedValues(StoreDatabase database) : IValues
{
    public async Task<string> ReadOrAddAsync(string name, string made, CancellationToken cancellationToken)
    {
        await using var store = await database.OpenAsync(cancellationToken);
        await store.Database.ExecuteSqlAsync($"INSERT INTO shared (name, value) VALUES ({name}, {made}) ON CONFLICT (name) DO NOTHING", cancellationToken);
        return await store.Shared.Where(shared => shared.Name == name).Select(shared => shared.Value).SingleAsync(cancellationToken);
    }
}
