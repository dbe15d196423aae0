#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;

namespace Compact.Bot.Schema.Teams;

/// <summary>What a user may do instead of seeing the tab.</summary>
public class TabSuggestedActions
{
    [JsonProperty("actions")]
    public IList<CardAction> Actions { get; set; }
}
