using GmgBot.Store;

namespace GmgBot.StoreTests;

[Collection(nameof(PostgresCollection))]
public sealed class PostgresStorageTests(Postgres postgres) : StorageContract
{
    protected override async Task<IStorage> OpenAsync()
    {
        Skip.If(Postgres.Missing is not null, Postgres.Missing);
        return new DatabaseStorage(StoreDatabase.Postgres(await postgres.CreateDatabaseAsync()), TimeProvider.System);
    }
}
