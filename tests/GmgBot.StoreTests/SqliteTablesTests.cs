using GmgBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GmgBot.StoreTests;

/// <summary>A new file gets its tables by statements that stand ready; they must be the ones that the migrations make.</summary>
public sealed class SqliteTablesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string File => Path.Combine(_folder.Path, "gmgbot.db");

    [Fact]
    public void The_statements_that_stand_ready_are_those_of_the_migrations()
    {
        using var store = Open();

        store.Database.GetMigrations().Last().ShouldBe(SqliteTables.Newest);
        SqliteTables.Statements.ShouldBe(store.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.NoTransactions), StringCompareShould.IgnoreLineEndings);
    }

    [Fact]
    public async Task A_file_with_tables_made_so_has_nothing_left_to_migrate()
    {
        SqliteTables.Prepare(File).ShouldBeTrue();
        SqliteTables.Prepare(File).ShouldBeTrue();

        await using var store = Open();
        (await store.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_of_another_version_is_left_to_the_migrations()
    {
        await using (var store = Open())
        {
            await store.GetService<IHistoryRepository>().CreateAsync();
        }

        SqliteTables.Prepare(File).ShouldBeFalse();
    }

    public void Dispose() => _folder.Dispose();

    private SqliteStore Open() => new(new DbContextOptionsBuilder<SqliteStore>().UseSqlite($"Data Source={File}").Options);
}
