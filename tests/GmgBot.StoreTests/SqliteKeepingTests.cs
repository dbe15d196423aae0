using GmgBot.Store;

namespace GmgBot.StoreTests;

public sealed class SqliteKeepingTests : KeepingTests
{
    private readonly TemporaryFolder _folder = new();

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }

    private protected override Task<StoreDatabase> OpenAsync() => ReopenAsync();

    private protected override Task<StoreDatabase> ReopenAsync() => Task.FromResult(StoreDatabase.Sqlite(_folder.Path));
}
