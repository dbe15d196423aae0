using Newtonsoft.Json.Linq;

namespace GmgBot.Tests.Http;

/// <summary>What a person sees of a message, without where it goes.</summary>
internal static class ShownMessage
{
    public static JObject Of(JObject message)
    {
        foreach (var image in message.SelectTokens("$..[?(@.type == 'Image')]").OfType<JObject>())
        {
            // What it looks like is for the eye; what it is, for the tests of the pictures.
            image["url"] = image["url"]!.ToString().Split(',')[0] + ",…";
        }

        foreach (var addressing in new[] { "id", "timestamp", "channelId", "serviceUrl", "from", "recipient", "conversation", "replyToId" })
        {
            message.Remove(addressing);
        }

        return message;
    }
}
