#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;

namespace Compact.Bot.Schema.Teams;

/// <summary>The cards of a tab, or how to sign in first.</summary>
public class TabResponsePayload
{
    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonProperty("value")]
    public TabResponseCards Value { get; set; }

    [JsonProperty("suggestedActions")]
    public TabSuggestedActions SuggestedActions { get; set; }
}
