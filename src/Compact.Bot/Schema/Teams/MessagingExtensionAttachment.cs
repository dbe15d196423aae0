#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;

namespace Compact.Bot.Schema.Teams;

/// <summary>One result of a message extension: the card, and what the list shows of it.</summary>
public class MessagingExtensionAttachment : Attachment
{
    [JsonProperty("preview")]
    public Attachment Preview { get; set; }
}
