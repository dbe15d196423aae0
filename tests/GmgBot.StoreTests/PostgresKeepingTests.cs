using GmgBot.Store;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GmgBot.StoreTests;

[Collection(nameof(PostgresCollection))]
public sealed class PostgresKeepingTests(Postgres postgres) : KeepingTests
{
    private string _connectionString = "";

    [SkippableTheory]
    [InlineData("", 2, 2)]
    [InlineData(";Timeout=20;Command Timeout=30", 20, 30)]
    public async Task Two_seconds_are_waited_for_it_or_as_long_as_its_connection_string_says(string more, int toConnect, int toAnswer)
    {
        using var database = StoreDatabase.Postgres(_connectionString + more);
        await using var store = await database.OpenAsync(CancellationToken.None);

        var connection = new NpgsqlConnectionStringBuilder(store.Database.GetConnectionString());
        (connection.Timeout, connection.CommandTimeout).ShouldBe((toConnect, toAnswer));
    }

    private protected override async Task<StoreDatabase> OpenAsync()
    {
        Skip.If(Postgres.Missing is not null, Postgres.Missing);
        _connectionString = await postgres.CreateDatabaseAsync();
        return await ReopenAsync();
    }

    private protected override Task<StoreDatabase> ReopenAsync() => Task.FromResult(StoreDatabase.Postgres(_connectionString));
}
