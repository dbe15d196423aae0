#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;

namespace Compact.Bot.Schema;

/// <summary>The value of an invoke named adaptiveCard/action.</summary>
public class AdaptiveCardInvokeValue
{
    public AdaptiveCardInvokeValue()
    {
    }

    public AdaptiveCardInvokeValue(AdaptiveCardInvokeAction action = default, AdaptiveCardAuthentication authentication = default, string state = default)
    {
        Action = action;
        Authentication = authentication;
        State = state;
    }

    [JsonProperty("action")]
    public AdaptiveCardInvokeAction Action { get; set; }

    [JsonProperty("authentication")]
    public AdaptiveCardAuthentication Authentication { get; set; }

    [JsonProperty("state")]
    public string State { get; set; }
}
