using Newtonsoft.Json;

namespace GmgBot.Store;

/// <summary>The conversation state where nothing is kept beyond the process.</summary>
internal static class PassingStorage
{
    /// <summary>As plain JSON, like that in a database: Microsoft's SDK would else write the names of types, and among them some that only the compiler can make.</summary>
    public static IStorage New() => new MemoryStorage(JsonSerializer.Create(new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.None,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = null,
    }));
}
