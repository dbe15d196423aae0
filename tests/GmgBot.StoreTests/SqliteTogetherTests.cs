using GmgBot.Store;
using Microsoft.Data.Sqlite;

namespace GmgBot.StoreTests;

public sealed class SqliteTogetherTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteFile _file;
    private readonly SqliteTogether _together;

    public SqliteTogetherTests()
    {
        _file = new SqliteFile(Path.Combine(_folder.Path, "some.db"), _ => Task.CompletedTask);
        _together = new SqliteTogether(_file);
    }

    public void Dispose()
    {
        _file.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task What_one_turn_cannot_do_keeps_no_other_from_it()
    {
        await _file.UseAsync(connection => connection.Run("CREATE TABLE t (n INTEGER PRIMARY KEY)"), CancellationToken.None);
        using var gathered = new ManualResetEventSlim();
        var held = Task.Run(() => _file.UseAsync(_ => gathered.Wait(TimeSpan.FromSeconds(30)), CancellationToken.None));
        var turns = Enumerable.Range(0, 20).Select(n => _together.UseAsync(connection => n switch
        {
            7 => throw new ArgumentException("refused"),
            13 => connection.Run("INSERT INTO t VALUES ($1)", 12),
            _ => connection.Run("INSERT INTO t VALUES ($1)", n),
        }, CancellationToken.None)).ToList();
        gathered.Set();
        await held;

        await Should.ThrowAsync<ArgumentException>(() => turns[7]);
        await Should.ThrowAsync<SqliteException>(() => turns[13]);
        (await Task.WhenAll(turns.Where((_, n) => n is not 7 and not 13))).ShouldAllBe(changed => changed == 1);
        (await _together.UseAsync(connection => connection.Prepared("SELECT count(*) FROM t").ExecuteScalar(), CancellationToken.None)).ShouldBe(18L);
    }

    [Fact]
    public async Task All_are_told_what_each_of_them_did()
    {
        await _file.UseAsync(connection => connection.Run("CREATE TABLE t (n INTEGER PRIMARY KEY)"), CancellationToken.None);

        var read = await Task.WhenAll(Enumerable.Range(0, 500).Select(n => Task.Run(async () =>
        {
            await _together.UseAsync(connection => connection.Run("INSERT INTO t VALUES ($1)", n), CancellationToken.None);
            return await _together.UseAsync(connection => (long)connection.Prepared("SELECT n FROM t WHERE n = $1", n).ExecuteScalar()!, CancellationToken.None);
        })));

        read.ShouldBe(Enumerable.Range(0, 500).Select(n => (long)n));
    }
}
