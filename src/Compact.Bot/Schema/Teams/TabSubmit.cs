#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;

namespace Compact.Bot.Schema.Teams;

/// <summary>A card in a tab was submitted.</summary>
public class TabSubmit
{
    [JsonProperty("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }

    [JsonProperty("context")]
    public TabContext Context { get; set; }

    [JsonProperty("data")]
    public TabSubmitData Data { get; set; }
}
