using Newtonsoft.Json.Linq;

namespace GmgBot.Replies.Cards;

/// <summary>A button that asks the question it shows.</summary>
/// <remarks>It submits data, which every client sends; only some know the "imBack" of Teams inside of it.</remarks>
/// <param name="Question">The question.</param>
internal sealed record AskButton(string Question) : CardButton(Question)
{
    protected override JObject Write() => new() { ["type"] = "Action.Submit", ["data"] = new JObject { ["question"] = Question } };
}
