#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;

namespace Compact.Bot.Schema.Teams;

/// <summary>What answers a tab of cards.</summary>
public class TabResponse
{
    [JsonProperty("tab")]
    public TabResponsePayload Tab { get; set; }
}
