#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;

namespace Compact.Bot.Schema.Teams;

/// <summary>What is known of a meeting.</summary>
public class MeetingDetailsBase
{
    internal MeetingDetailsBase()
    {
    }

    internal MeetingDetailsBase(string id, Uri joinUrl, string title)
    {
        Id = id;
        JoinUrl = joinUrl;
        Title = title;
    }

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("joinUrl")]
    public Uri JoinUrl { get; set; }

    [JsonProperty("title")]
    public string Title { get; set; }
}
