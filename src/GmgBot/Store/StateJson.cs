using System.Text.Json;
using System.Text.Json.Serialization;
using GmgBot.Bot;

namespace GmgBot.Store;

/// <summary>Writes the one state that every message changes, by code that the compiler makes for its types: to look at them each time takes three times as long.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(Dictionary<string, ConversationMemory>))]
internal sealed partial class StateJson : JsonSerializerContext
{
    /// <returns>The state as JSON in ASCII, which is read by name like any other; null where it holds something else than one memory.</returns>
    public static string? Of(object state) =>
        state is IDictionary<string, object> { Count: 1 } parts && parts.First() is { Value: ConversationMemory memory } part
            ? JsonSerializer.Serialize(new Dictionary<string, ConversationMemory> { [part.Key] = memory }, Default.DictionaryStringConversationMemory)
            : null;
}
