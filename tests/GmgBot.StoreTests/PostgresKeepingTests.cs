using GmgBot.Store;

namespace GmgBot.StoreTests;

[Collection(nameof(PostgresCollection))]
public sealed class PostgresKeepingTests(Postgres postgres) : KeepingTests
{
    private string _connectionString = "";

    private protected override async Task<StoreDatabase> OpenAsync()
    {
        Skip.If(Postgres.Missing is not null, Postgres.Missing);
        _connectionString = await postgres.CreateDatabaseAsync();
        return await ReopenAsync();
    }

    private protected override Task<StoreDatabase> ReopenAsync() => Task.FromResult(StoreDatabase.Postgres(_connectionString));
}
