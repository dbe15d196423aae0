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

    /// <summary>A card with one button, which leads to where the user signs in.</summary>
    public static SigninCard Create(string text, string buttonLabel, string url) =>
        new(text, [new CardAction(ActionTypes.Signin, buttonLabel, value: url)]);

    /// <summary>The content type that marks this card in an attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.card.signin";
}
