#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;

namespace Compact.Bot.Schema.Teams;

/// <summary>A meeting ended.</summary>
public class MeetingEndEventDetails : MeetingEventDetails
{
    public MeetingEndEventDetails()
    {
    }

    public MeetingEndEventDetails(string id, Uri joinUrl = null, string title = null, string meetingType = "Scheduled", DateTime endTime = default)
        : base(id, joinUrl, title, meetingType)
    {
        EndTime = endTime;
    }

    /// <summary>In UTC.</summary>
    [JsonProperty("EndTime")]
    public DateTime EndTime { get; set; }
}
