#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;

namespace Compact.Bot.Schema.Teams;

/// <summary>A meeting began.</summary>
public class MeetingStartEventDetails : MeetingEventDetails
{
    public MeetingStartEventDetails()
    {
    }

    public MeetingStartEventDetails(string id, Uri joinUrl = null, string title = null, string meetingType = "Scheduled", DateTime startTime = default)
        : base(id, joinUrl, title, meetingType)
    {
        StartTime = startTime;
    }

    /// <summary>In UTC.</summary>
    [JsonProperty("StartTime")]
    public DateTime StartTime { get; set; }
}
