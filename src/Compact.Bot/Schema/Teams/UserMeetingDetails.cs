#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;

namespace Compact.Bot.Schema.Teams;

/// <summary>What somebody is in a meeting.</summary>
public class UserMeetingDetails
{
    [JsonProperty("InMeeting")]
    public bool InMeeting { get; set; }

    [JsonProperty("Role")]
    public string Role { get; set; }
}
