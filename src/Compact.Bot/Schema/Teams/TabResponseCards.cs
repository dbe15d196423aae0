#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;

namespace Compact.Bot.Schema.Teams;

/// <summary>The cards of a tab, from top to bottom.</summary>
public class TabResponseCards
{
    [JsonProperty("cards")]
    public IList<TabResponseCard> Cards { get; set; }
}
