#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;

namespace Compact.Bot.Schema.Teams;

/// <summary>What is known of a meeting that began or ended.</summary>
public class MeetingEventDetails : MeetingDetailsBase
{
    internal MeetingEventDetails()
    {
    }

    internal MeetingEventDetails(string id, Uri joinUrl, string title, string meetingType)
        : base(id, joinUrl, title)
    {
        MeetingType = meetingType;
    }

    [JsonProperty("MeetingType")]
    public string MeetingType { get; set; }
}
