#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;

namespace Compact.Bot.Schema.Teams;

/// <summary>The state of the Teams client when a tab of cards is asked for.</summary>
public class TabContext
{
    [JsonProperty("theme")]
    public string Theme { get; set; }
}
