using Newtonsoft.Json.Linq;

namespace GmgBot.Tests.Http;

/// <summary>What the Bot Framework Emulator sends, member for member and in its order.</summary>
internal static class EmulatorActivities
{
    public const string ConversationId = "b0a6ee30-c8a5-11f0-9f5e-51cd1ac1ab9c|livechat";
    public const string BotId = "0c1ee0d0-c8a5-11f0-9f5e-51cd1ac1ab9c";
    public const string UserId = "7b7f5b2a-2d5f-4f0b-8f6a-95b5f6f3f6a1";

    private static int _number;

    /// <summary>Sent first: one update that names both the bot and the user, in the Emulator's locale.</summary>
    public static JObject ConversationUpdate() => Addressed($$"""
        {"type":"conversationUpdate","membersAdded":[{"id":"{{BotId}}","name":"Bot"},{"id":"{{UserId}}","name":"User"}],
         "membersRemoved":[],"channelId":"emulator","localTimestamp":"2026-11-23T19:45:12+00:00",
         "timestamp":"2026-11-23T19:45:12.162Z","locale":"en-US"}
        """);

    /// <summary>Typed into its chat; only the first message carries the entities.</summary>
    public static JObject Message(string text)
    {
        var message = Addressed("""
            {"channelData":{"clientActivityID":"1795463576867wtw7kj9ap0g"},"text":"","textFormat":"plain",
             "type":"message","channelId":"emulator","locale":"en-US","localTimestamp":"2026-11-23T19:52:56+00:00","localTimezone":"UTC","attachments":[],
             "entities":[{"requiresBotState":true,"supportsListening":true,"supportsTts":true,"type":"ClientCapabilities"}],
             "timestamp":"2026-11-23T19:52:56.909Z"}
            """);
        message["text"] = text;
        return message;
    }

    /// <summary>Sent by Debug mode, in a conversation that no update announced.</summary>
    public static JObject InspectOpen()
    {
        var command = Addressed("""{"type":"message","text":"/INSPECT open","channelId":"emulator","locale":"en-US"}""");
        command["conversation"]!["id"] = ConversationId.Replace("|livechat", "|debug", StringComparison.Ordinal);
        return command;
    }

    public static JObject CardSubmit(string question)
    {
        var submit = Addressed("""{"type":"message","channelData":{"postBack":true},"channelId":"emulator","locale":"en-US"}""");
        submit["value"] = new JObject { ["question"] = question };
        return submit;
    }

    /// <summary>What its menus send, and what it sends of itself.</summary>
    public static readonly IReadOnlyDictionary<string, string> Silent = new Dictionary<string, string>
    {
        ["typing"] = """{"type":"typing"}""",
        ["ping"] = """{"type":"ping"}""",
        ["delete user data"] = """{"type":"deleteUserData"}""",
        ["contact added"] = """{"type":"contactRelationUpdate","action":"add"}""",
        ["contact removed"] = """{"type":"contactRelationUpdate","action":"remove"}""",
        ["seeds"] = """{"type":"event","name":"SetTestOptions","value":{"randomSeed":1,"randomValue":0.5}}""",
        ["token"] = """{"type":"event","name":"tokens/response","value":{"connectionName":"c","token":"t"}}""",
        ["bot added alone"] = $$"""{"type":"conversationUpdate","membersAdded":[{"id":"{{BotId}}","name":"Bot"}]}""",
    };

    public static JObject Addressed(string json)
    {
        var activity = JObject.Parse(json);
        activity["id"] = $"activity-{Interlocked.Increment(ref _number)}";
        activity["channelId"] ??= "emulator";
        activity["from"] = new JObject { ["id"] = UserId, ["name"] = "User", ["role"] = "user" };
        activity["recipient"] = new JObject { ["id"] = BotId, ["name"] = "Bot", ["role"] = "bot" };
        activity["conversation"] = new JObject { ["id"] = ConversationId };
        return activity;
    }
}
