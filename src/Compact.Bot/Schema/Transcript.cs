#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;

namespace Compact.Bot.Schema;

/// <summary>What was said before, for a channel to take into a conversation.</summary>
public class Transcript
{
    public Transcript()
    {
    }

    public Transcript(IList<Activity> activities = default)
    {
        Activities = activities;
    }

    [JsonProperty("activities")]
    public IList<Activity> Activities { get; set; }
}
