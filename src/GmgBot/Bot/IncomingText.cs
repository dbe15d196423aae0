using Newtonsoft.Json.Linq;

namespace GmgBot.Bot;

/// <summary>What a person wrote, however the channel wrapped it.</summary>
internal static class IncomingText
{
    public static string Of(IMessageActivity message)
    {
        // Microsoft's SDK fails on a message without a text or a recipient.
        var text = message is { Text: not null, Recipient: not null } ? message.RemoveRecipientMention() : message.Text;
        return string.IsNullOrWhiteSpace(text) ? OfCard(message.Value) : text.Trim();
    }

    /// <summary>Whether this is the Emulator's own command for its debug mode, which users do not know they send.</summary>
    public static bool IsInspection(string text) => text.StartsWith("/INSPECT ", StringComparison.Ordinal);

    /// <summary>The submit button of a card sends data in place of a text.</summary>
    private static string OfCard(object? value) => value switch
    {
        string text => text.Trim(),
        JValue { Type: JTokenType.String } text => text.ToString().Trim(),
        JObject data when (data["question"] ?? data["text"]) is JValue { Type: JTokenType.String } text => text.ToString().Trim(),
        _ => "",
    };
}
