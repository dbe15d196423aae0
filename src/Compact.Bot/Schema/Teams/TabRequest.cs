#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;

namespace Compact.Bot.Schema.Teams;

/// <summary>A tab of cards is opened.</summary>
public class TabRequest
{
    [JsonProperty("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }

    [JsonProperty("context")]
    public TabContext Context { get; set; }

    [JsonProperty("state")]
    public string State { get; set; }
}
