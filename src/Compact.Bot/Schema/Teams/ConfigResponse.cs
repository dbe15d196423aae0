#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;

namespace Compact.Bot.Schema.Teams;

/// <summary>What answers the configuration of a bot, with what is to be shown.</summary>
public class ConfigResponse<T> : ConfigResponseBase
{
    public ConfigResponse()
        : base("config")
    {
    }

    [JsonProperty("cacheInfo")]
    public CacheInfo CacheInfo { get; set; }

    [JsonProperty("config")]
    public T Config { get; set; }
}
