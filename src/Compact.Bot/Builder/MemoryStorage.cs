#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Compact.Bot.Builder;

/// <summary>Keeps values in memory, as copies, until the process ends.</summary>
public class MemoryStorage : IStorage
{
    private const string ETagMember = "eTag";

    private readonly Dictionary<string, JObject> _items;
    private readonly Dictionary<string, Type> _types = [];
    private readonly JsonSerializer _serializer;
    private readonly Lock _lock = new();
    private long _version;

    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
        : this(JsonSerializer.Create(new JsonSerializerSettings { DateParseHandling = DateParseHandling.None, MaxDepth = null }), dictionary)
    {
    }

    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        ArgumentNullException.ThrowIfNull(jsonSerializer);
        _items = dictionary ?? [];
        _serializer = jsonSerializer;
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (_items.TryGetValue(key, out var item))
                {
                    found[key] = Copy(key, item);
                }
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_lock)
        {
            foreach (var (key, value) in changes)
            {
                Write(key, value);
            }
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                _items.Remove(key);
                _types.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    private void Write(string key, object value)
    {
        if (value is null)
        {
            _items.Remove(key);
            _types.Remove(key);
            return;
        }

        var item = JObject.FromObject(value, _serializer);
        if (value is IStoreItem versioned)
        {
            RefuseIfStale(key, versioned.ETag);
            item.Property(nameof(IStoreItem.ETag), StringComparison.OrdinalIgnoreCase)?.Remove();
            item[ETagMember] = (_version++).ToString(CultureInfo.InvariantCulture);
        }

        _items[key] = item;
        _types[key] = value.GetType();
    }

    private void RefuseIfStale(string key, string eTag)
    {
        var stored = _items.TryGetValue(key, out var item) ? item.GetValue(nameof(IStoreItem.ETag), StringComparison.OrdinalIgnoreCase)?.Value<string>() : null;
        if (stored is not null && eTag != "*" && eTag != stored)
        {
            throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {eTag}\r\nCurrent: {stored}");
        }
    }

    /// <summary>Of the type that was written; items handed to the constructor have none, and come back as JSON.</summary>
    private object Copy(string key, JObject item) =>
        _types.TryGetValue(key, out var type) ? item.ToObject(type, _serializer) : item.DeepClone();
}
