using Newtonsoft.Json.Linq;

namespace GmgBot.Replies.Cards;

/// <summary>An Adaptive Card of version 1.5, the newest that Teams draws on every device.</summary>
internal sealed record AdaptiveCard
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>Teams draws no more on one card.</summary>
    private const int MostActions = 6;

    public required IReadOnlyList<CardElement> Body { get; init; }

    public IReadOnlyList<CardButton> Actions { get; init; } = [];

    /// <summary>What a client shows that cannot draw the card.</summary>
    public required string FallbackText { get; init; }

    /// <summary>The code of the language of its words.</summary>
    public required string Lang { get; init; }

    public Attachment ToAttachment() => new() { ContentType = ContentType, Content = ToJson() };

    public JObject ToJson()
    {
        var card = new JObject
        {
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["type"] = "AdaptiveCard",
            ["version"] = "1.5",
            ["lang"] = Lang,
            ["fallbackText"] = UnbrokenSpaces.Keep(FallbackText),
            ["body"] = new JArray(Body.Select(element => element.ToJson())),
        };
        if (Actions.Count > 0)
        {
            card["actions"] = new JArray(Actions.Take(MostActions).Select(button => button.ToJson()));
        }

        return card;
    }
}
