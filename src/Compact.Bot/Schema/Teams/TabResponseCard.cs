#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;

namespace Compact.Bot.Schema.Teams;

/// <summary>One card of a tab.</summary>
public class TabResponseCard
{
    [JsonProperty("card")]
    public object Card { get; set; }
}
