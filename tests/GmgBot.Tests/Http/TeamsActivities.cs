using Newtonsoft.Json.Linq;

namespace GmgBot.Tests.Http;

/// <summary>What Microsoft Teams sends, as its documentation shows it.</summary>
internal static class TeamsActivities
{
    public const string BotId = "28:6c1f2a0e-52d3-4d39-9e0c-1f2f0a3b8a55";
    public const string UserId = "29:1a2b3c4d";

    private static int _number;

    public static JObject Message(string text, string locale)
    {
        var message = Addressed("message", locale);
        message["text"] = text;
        message["textFormat"] = "plain";
        return message;
    }

    /// <summary>A message in a channel: only those that mention the bot arrive.</summary>
    public static JObject Mention(string text, string locale)
    {
        var message = Message($"<at>GmgBot</at> {text}", locale);
        message["conversation"] = new JObject { ["id"] = "19:channel@thread.tacv2;messageid=1767225600000", ["conversationType"] = "channel", ["isGroup"] = true };
        message["entities"] = new JArray(new JObject { ["type"] = "mention", ["mentioned"] = new JObject { ["id"] = BotId, ["name"] = "GmgBot" }, ["text"] = "<at>GmgBot</at>" });
        return message;
    }

    /// <summary>The app is installed: by a person for a chat of two, or in a group.</summary>
    public static JObject Installation(string locale, string conversationType)
    {
        var installation = Addressed("installationUpdate", locale);
        installation["action"] = "add";
        installation["conversation"]!["id"] = "19:" + conversationType + locale;
        installation["conversation"]!["conversationType"] = conversationType;
        return installation;
    }

    public static JObject Submit(JObject data, string locale)
    {
        var message = Addressed("message", locale);
        message["value"] = data;
        return message;
    }

    /// <summary>Typed into the message extension; as it opens, Teams sends the parameter initialRun in place of the typed text.</summary>
    public static JObject Search(string? text, string locale, string command = "search", string? parameter = "query")
    {
        var invoke = Addressed("invoke", locale);
        invoke["name"] = "composeExtension/query";
        invoke["value"] = new JObject
        {
            ["commandId"] = command,
            ["parameters"] = new JArray(text is null ? new JObject { ["name"] = "initialRun", ["value"] = "true" } : new JObject { ["name"] = parameter, ["value"] = text }),
            ["queryOptions"] = new JObject { ["skip"] = 0, ["count"] = 25 },
        };
        return invoke;
    }

    private static JObject Addressed(string type, string locale) => new()
    {
        ["type"] = type,
        ["id"] = $"teams-{Interlocked.Increment(ref _number)}",
        ["channelId"] = "msteams",
        ["timestamp"] = "2026-01-01T00:00:00Z",
        ["locale"] = locale,
        ["from"] = new JObject { ["id"] = UserId, ["name"] = "Ann", ["aadObjectId"] = "b2c3d4e5-0000-4000-8000-000000000001" },
        ["recipient"] = new JObject { ["id"] = BotId, ["name"] = "GmgBot" },
        ["conversation"] = new JObject { ["id"] = "a:personal", ["conversationType"] = "personal", ["tenantId"] = "b2c3d4e5-0000-4000-8000-000000000002" },
        ["channelData"] = new JObject { ["tenant"] = new JObject { ["id"] = "b2c3d4e5-0000-4000-8000-000000000002" } },
    };
}
