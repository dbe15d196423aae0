#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;

namespace Compact.Bot.Schema;

/// <summary>What answers an invoke named application/search.</summary>
public class SearchInvokeResponse
{
    public SearchInvokeResponse()
    {
    }

    public SearchInvokeResponse(int statusCode = default, string type = default, object value = default)
    {
        StatusCode = statusCode;
        Type = type;
        Value = value;
    }

    [JsonProperty("statusCode")]
    public int StatusCode { get; set; }

    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonProperty("value")]
    public object Value { get; set; }
}
