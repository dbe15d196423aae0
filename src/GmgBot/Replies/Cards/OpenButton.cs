using Newtonsoft.Json.Linq;

namespace GmgBot.Replies.Cards;

/// <summary>A button that opens a page; its title must say that this leaves the client.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Address">The page.</param>
internal sealed record OpenButton(string Title, string Address) : CardButton(Title)
{
    protected override JObject Write() => new() { ["type"] = "Action.OpenUrl", ["url"] = Address };
}
