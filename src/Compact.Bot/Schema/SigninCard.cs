#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;

namespace Compact.Bot.Schema;

/// <summary>A card that asks the user to sign in.</summary>
public class SigninCard
{
    public SigninCard()
    {
    }

    public SigninCard(string text = default, IList<CardAction> buttons = default)
    {
        Text = text;
        Buttons = buttons;
    }

    [JsonProperty("text")]
    public string Text { get; set; }

    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>The content type that marks this card in an attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.card.signin";

    /// <summary>Wraps the card so that a message can carry it.</summary>
    public Attachment ToAttachment() => new() { ContentType = ContentType, Content = this };
}
