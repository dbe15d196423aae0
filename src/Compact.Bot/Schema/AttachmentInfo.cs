#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;

namespace Compact.Bot.Schema;

/// <summary>A file that lies at the channel.</summary>
public class AttachmentInfo
{
    public AttachmentInfo()
    {
    }

    public AttachmentInfo(string name = default, string type = default, IList<AttachmentView> views = default)
    {
        Name = name;
        Type = type;
        Views = views;
    }

    [JsonProperty("name")]
    public string Name { get; set; }

    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonProperty("views")]
    public IList<AttachmentView> Views { get; set; }
}
