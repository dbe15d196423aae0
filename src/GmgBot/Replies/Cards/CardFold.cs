using Newtonsoft.Json.Linq;

namespace GmgBot.Replies.Cards;

/// <summary>A part of a card that a button folds out.</summary>
/// <param name="Id">What the button names.</param>
/// <param name="Inside">What it holds.</param>
internal sealed record CardFold(string Id, IReadOnlyList<CardElement> Inside) : CardElement
{
    protected override JObject Write() => new() { ["type"] = "Container", ["id"] = Id, ["isVisible"] = false, ["items"] = new JArray(Inside.Select(element => element.ToJson())) };
}
