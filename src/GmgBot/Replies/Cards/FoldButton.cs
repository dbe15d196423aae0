using Newtonsoft.Json.Linq;

namespace GmgBot.Replies.Cards;

/// <summary>A button that folds a part of the card out, and in again.</summary>
/// <param name="Title">What it says.</param>
/// <param name="FoldId">The id of that part.</param>
internal sealed record FoldButton(string Title, string FoldId) : CardButton(Title)
{
    protected override JObject Write() => new() { ["type"] = "Action.ToggleVisibility", ["targetElements"] = new JArray(FoldId) };
}
