using Newtonsoft.Json.Linq;

namespace GmgBot.Replies.Cards;

/// <summary>A text that always wraps: a card is as narrow as a phone.</summary>
/// <param name="Text">The text, with a little Markdown.</param>
internal sealed record CardText(string Text) : CardElement
{
    public bool Bold { get; init; }

    /// <summary>Whether it says what the card is about; a screen reader finds it as a heading.</summary>
    public bool Heading { get; init; }

    /// <summary>Whether it is a note: small and pale.</summary>
    public bool Note { get; init; }

    protected override JObject Write()
    {
        var text = new JObject { ["type"] = "TextBlock", ["text"] = UnbrokenSpaces.Keep(Text), ["wrap"] = true };
        if (Heading)
        {
            // Headings are large where nothing is said of it, and this one is a whole sentence.
            text["style"] = "heading";
            text["size"] = "Medium";
        }

        if (Bold || Heading)
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
