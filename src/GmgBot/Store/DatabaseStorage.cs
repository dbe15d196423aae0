using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace GmgBot.Store;

/// <summary>The conversation state in a database, as plain JSON; what is read comes back as <see cref="JObject"/>.</summary>
internal sealed class DatabaseStorage(StoreDatabase database, TimeProvider time) : IStorage
{
    private const string ETag = "eTag";

    // Escaped, a text is kept whatever it holds; PostgreSQL takes neither NUL nor half a surrogate pair as they are.
    private static readonly JsonSerializer Escaped = JsonSerializer.Create(new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.None,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = null,
        StringEscapeHandling = StringEscapeHandling.EscapeNonAscii,
    });

    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>();
        if (keys.Length == 0)
        {
            return found;
        }

        var ids = keys.Distinct().ToDictionary(IdOf);
        foreach (var row in await database.States.ReadAsync(ids.Keys, cancellationToken))
        {
            found[ids[row.Id]] = ValueOf(row);
        }

        return found;
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return changes.Count == 0 ? Task.CompletedTask : database.States.WriteAsync([.. changes.Select(change => ChangeTo(IdOf(change.Key), change.Value))], cancellationToken);
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return keys.Length == 0 ? Task.CompletedTask : database.States.WriteAsync([.. keys.Select(key => new StateChange(IdOf(key), null, null))], cancellationToken);
    }

    private StateChange ChangeTo(string id, object? value)
    {
        if (value is null)
        {
            return new StateChange(id, null, null);
        }

        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        if (value is not IStoreItem versioned)
        {
            return new StateChange(id, new StoredState { Id = id, Json = StateJson.Of(value) ?? Text(value), ChangedAt = now }, null);
        }

        var item = JObject.FromObject(value, Escaped);
        item.Property(ETag, StringComparison.OrdinalIgnoreCase)?.Remove();
        return new StateChange(id, new StoredState { Id = id, Json = Text(item), ETag = Guid.NewGuid().ToString("N"), ChangedAt = now }, versioned.ETag == StateChange.Any ? null : versioned.ETag ?? "");
    }

    private static string Text(object value)
    {
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        Escaped.Serialize(text, value);
        return text.ToString();
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
