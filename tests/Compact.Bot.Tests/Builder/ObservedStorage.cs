namespace Compact.Bot.Tests.Builder;

/// <summary>A storage whose calls a test can count.</summary>
public class ObservedStorage : IStorage
{
    private readonly IStorage _memory = new MemoryStorage();

    public virtual Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) => _memory.ReadAsync(keys, cancellationToken);

    public virtual Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default) => _memory.WriteAsync(changes, cancellationToken);

    public virtual Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => _memory.DeleteAsync(keys, cancellationToken);
}
