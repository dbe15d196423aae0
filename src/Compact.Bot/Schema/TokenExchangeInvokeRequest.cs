#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Compact.Bot.Schema;

/// <summary>The value of an invoke named signin/tokenExchange: the token of a user, for the bot to exchange.</summary>
public class TokenExchangeInvokeRequest
{
    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    [JsonProperty("token")]
    public string Token { get; set; }

    /// <summary>The members that this type does not know: they survive a round trip.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = [];
}
