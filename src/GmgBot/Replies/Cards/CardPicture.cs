using GmgBot.Replies.Pictures;
using Newtonsoft.Json.Linq;

namespace GmgBot.Replies.Cards;

/// <summary>A picture, as wide as it is drawn or as the card is, whichever is less.</summary>
/// <param name="Drawn">The picture.</param>
internal sealed record CardPicture(Picture Drawn) : CardElement
{
    protected override JObject Write() => new()
    {
        ["type"] = "Image",
        ["url"] = ListPicture.Inline(Png.ContentType, Png.Write(Drawn)),
        ["altText"] = UnbrokenSpaces.Keep(Drawn.Says),
        ["size"] = "Auto",
    };
}
