#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;

namespace Compact.Bot.Schema;

/// <summary>How the user of an Adaptive Card is signed in.</summary>
public class AdaptiveCardAuthentication
{
    public AdaptiveCardAuthentication()
    {
    }

    public AdaptiveCardAuthentication(string id = default, string connectionName = default, string token = default)
    {
        Id = id;
        ConnectionName = connectionName;
        Token = token;
    }

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    [JsonProperty("token")]
    public string Token { get; set; }
}
