#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;

namespace Compact.Bot.Schema.Teams;

/// <summary>Who came to a meeting, or left it.</summary>
public class MeetingParticipantsEventDetails
{
    public MeetingParticipantsEventDetails()
    {
    }

    public MeetingParticipantsEventDetails(IList<TeamsMeetingMember> members = default)
    {
        Members = members;
    }

    [JsonProperty("Members")]
    public IList<TeamsMeetingMember> Members { get; private set; } = [];
}
