#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;

namespace Compact.Bot.Schema;

/// <summary>The value of the result of a command: what became of it.</summary>
public class CommandResultValue<T>
{
    [JsonProperty("commandId")]
    public string CommandId { get; set; }

    [JsonProperty("data")]
    public T Data { get; set; }

    [JsonProperty("error")]
    public Error Error { get; set; }
}
