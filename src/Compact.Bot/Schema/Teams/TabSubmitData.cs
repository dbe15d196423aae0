#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Compact.Bot.Schema.Teams;

/// <summary>What was submitted in a tab of cards.</summary>
public class TabSubmitData
{
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>The members that this type does not know: they survive a round trip.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = [];
}
