namespace GmgBot.StoreTests;

public sealed class MemoryStorageTests : StorageContract
{
    protected override Task<IStorage> OpenAsync() => Task.FromResult<IStorage>(new MemoryStorage());
}
