using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace GmgBot.Store;

/// <summary>The conversation state in a database, as plain JSON; what is read comes back as <see cref="JObject"/>.</summary>
internal sealed class DatabaseStorage(StoreDatabase database, TimeProvider time) : IStorage
{
    private const string ETag = "eTag";

    // Escaped, a text is kept whatever it holds; PostgreSQL takes neither NUL nor half a surrogate pair as they are.
    private static readonly JsonSerializerSettings Escaped = new() { StringEscapeHandling = StringEscapeHandling.EscapeNonAscii };

    private static readonly JsonSerializer Plain = JsonSerializer.Create(new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.None, DateParseHandling = DateParseHandling.None, MaxDepth = null });

    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>();
        if (keys.Length == 0)
        {
            return found;
        }

        var ids = keys.Distinct().ToDictionary(IdOf);
        await using var store = await database.OpenAsync(cancellationToken);
        await foreach (var row in store.States.AsNoTracking().Where(row => ids.Keys.Contains(row.Id)).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            found[ids[row.Id]] = ValueOf(row);
        }

        return found;
    }

    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        if (changes.Count == 0)
        {
            return;
        }

        // In one order, so that two writers of the same keys never wait for each other.
        await using var store = await database.OpenAsync(cancellationToken);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        foreach (var (id, value) in changes.Select(change => (Id: IdOf(change.Key), change.Value)).OrderBy(change => change.Id, StringComparer.Ordinal))
        {
            await WriteAsync(store, id, value, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        if (keys.Length == 0)
        {
            return;
        }

        var ids = keys.Select(IdOf).ToArray();
        await using var store = await database.OpenAsync(cancellationToken);
        await store.States.Where(row => ids.Contains(row.Id)).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task WriteAsync(StoreContext store, string id, object? value, CancellationToken cancellationToken)
    {
        if (value is null)
        {
            await store.States.Where(row => row.Id == id).ExecuteDeleteAsync(cancellationToken);
            return;
        }

        var item = JObject.FromObject(value, Plain);
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        if (value is IStoreItem versioned)
        {
            item.Property(ETag, StringComparison.OrdinalIgnoreCase)?.Remove();
            await WriteVersionAsync(store, new StoredState { Id = id, Json = JsonConvert.SerializeObject(item, Escaped), ETag = Guid.NewGuid().ToString("N"), ChangedAt = now }, versioned.ETag, cancellationToken);
        }
        else
        {
            await OverwriteAsync(store, new StoredState { Id = id, Json = JsonConvert.SerializeObject(item, Escaped), ChangedAt = now }, cancellationToken);
        }
    }

    private static Task<int> OverwriteAsync(StoreContext store, StoredState row, CancellationToken cancellationToken) => store.Database.ExecuteSqlAsync(
        $"INSERT INTO states (id, json, etag, changed_at) VALUES ({row.Id}, {row.Json}, {row.ETag}, {row.ChangedAt}) ON CONFLICT (id) DO UPDATE SET json = excluded.json, etag = excluded.etag, changed_at = excluded.changed_at",
        cancellationToken);

    /// <summary>One statement, so that of two who write at once one is told.</summary>
    private static async Task WriteVersionAsync(StoreContext store, StoredState row, string? expected, CancellationToken cancellationToken)
    {
        if (expected == "*")
        {
            await OverwriteAsync(store, row, cancellationToken);
            return;
        }

        var written = await store.Database.ExecuteSqlAsync(
            $"INSERT INTO states (id, json, etag, changed_at) VALUES ({row.Id}, {row.Json}, {row.ETag}, {row.ChangedAt}) ON CONFLICT (id) DO UPDATE SET json = excluded.json, etag = excluded.etag, changed_at = excluded.changed_at WHERE states.etag IS NULL OR states.etag = {expected}",
            cancellationToken);
        if (written == 0)
        {
            throw new ArgumentException($"Etag conflict. The value was changed since it was read as version \"{expected}\".");
        }
    }

    private static JObject ValueOf(StoredState row)
    {
        using var reader = new JsonTextReader(new StringReader(row.Json)) { DateParseHandling = DateParseHandling.None, MaxDepth = null };
        var value = JObject.Load(reader);
        if (row.ETag is not null)
        {
            value[ETag] = row.ETag;
        }

        return value;
    }

    private static string IdOf(string key) => Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(key.AsSpan())));
}
