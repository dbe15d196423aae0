#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;

namespace Compact.Bot.Schema.Teams;

/// <summary>Up to which message a user has read.</summary>
public class ReadReceiptInfo
{
    public ReadReceiptInfo()
    {
    }

    public ReadReceiptInfo(string lastReadMessageId = default)
    {
        LastReadMessageId = lastReadMessageId;
    }

    [JsonProperty("lastReadMessageId")]
    public string LastReadMessageId { get; set; }
}
