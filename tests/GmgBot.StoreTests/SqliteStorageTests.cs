using GmgBot.Store;

namespace GmgBot.StoreTests;

public sealed class SqliteStorageTests : StorageContract
{
    private readonly TemporaryFolder _folder = new();

    protected override Task<IStorage> OpenAsync() => Task.FromResult<IStorage>(new DatabaseStorage(StoreDatabase.Sqlite(_folder.Path), TimeProvider.System));

    public override Task DisposeAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }
}
