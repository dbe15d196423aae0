using Newtonsoft.Json.Linq;

namespace GmgBot.Replies.Cards;

/// <summary>A text that always wraps: a card is as narrow as a phone.</summary>
/// <param name="Text">The text, with a little Markdown.</param>
internal sealed record CardText(string Text) : CardElement
{
    public bool Bold { get; init; }

    /// <summary>Whether it is a note: small and pale.</summary>
    public bool Note { get; init; }

    protected override JObject Write()
    {
        var text = new JObject { ["type"] = "TextBlock", ["text"] = Text, ["wrap"] = true };
        if (Bold)
        {
            text["weight"] = "Bolder";
        }

        if (Note)
        {
            text["size"] = "Small";
            text["isSubtle"] = true;
        }

        return text;
    }
}
