#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;

namespace Compact.Bot.Schema.Teams;

/// <summary>How to sign in before the bot is configured.</summary>
public class BotConfigAuth
{
    [JsonProperty("type")]
    public string Type { get; set; } = "auth";

    [JsonProperty("suggestedActions")]
    public SuggestedActions SuggestedActions { get; set; }
}
