#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;

namespace Compact.Bot.Schema.Teams;

/// <summary>Who a message is from, or who is mentioned in it.</summary>
public class MessageActionsPayloadFrom
{
    public MessageActionsPayloadFrom()
    {
    }

    public MessageActionsPayloadFrom(
        MessageActionsPayloadUser user = default,
        MessageActionsPayloadApp application = default,
        MessageActionsPayloadConversation conversation = default)
    {
        User = user;
        Application = application;
        Conversation = conversation;
    }

    [JsonProperty("user")]
    public MessageActionsPayloadUser User { get; set; }

    [JsonProperty("application")]
    public MessageActionsPayloadApp Application { get; set; }

    [JsonProperty("conversation")]
    public MessageActionsPayloadConversation Conversation { get; set; }
}
