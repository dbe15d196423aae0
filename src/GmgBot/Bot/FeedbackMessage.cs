using GmgBot.Store;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace GmgBot.Bot;

/// <summary>Somebody says whether an answer helped: by an invoke from Teams, by an event from the page.</summary>
internal static class FeedbackMessage
{
    /// <summary>The name of the invoke that Teams sends.</summary>
    public const string InvokeName = "message/submitAction";

    /// <summary>The name of the event that the page sends, and of the action within the invoke.</summary>
    public const string Name = "feedback";

    /// <summary>Reads the value of either.</summary>
    /// <returns>Null where it says neither like nor dislike.</returns>
    public static Judgement? Read(object? value)
    {
        var data = value as JObject;
        var action = data?["actionValue"] as JObject ?? data;
        return Text(action?["reaction"]) switch
        {
            "like" => new Judgement(Liked: true, Comment(action!["feedback"])),
            "dislike" => new Judgement(Liked: false, Comment(action!["feedback"])),
            _ => null,
        };
    }

    /// <summary>Teams sends JSON within a string; other clients an object, the text itself, or nothing.</summary>
    private static string? Comment(JToken? feedback) => feedback switch
    {
        JObject form => Text(form["feedbackText"]),
        JValue { Type: JTokenType.String } text when Form(text.ToString()) is { } form => Text(form["feedbackText"]),
        _ => Text(feedback),
    };

    private static JObject? Form(string text)
    {
        if (!text.StartsWith('{'))
        {
            return null;
        }

        try
        {
            return JObject.Parse(text);
        }
        catch (JsonReaderException)
        {
            return null;
        }
    }

    private static string? Text(JToken? token) => token is JValue { Type: JTokenType.String } text ? text.ToString() : null;
}
