namespace Compact.Bot.Tests.Http;

/// <summary>Activities as channels send them.</summary>
internal static class Incoming
{
    private static int _number;

    internal static Activity Message(string text = "hello", string serviceUrl = "http://localhost:9/", string channelId = "emulator", string conversationId = "c|livechat") => new(ActivityTypes.Message)
    {
        Id = $"in-{Interlocked.Increment(ref _number)}",
        ChannelId = channelId,
        ServiceUrl = serviceUrl,
        From = new ChannelAccount("user-1", "User"),
        Recipient = new ChannelAccount("bot-1", "Bot"),
        Conversation = new ConversationAccount(id: conversationId),
        Text = text,
    };

    internal static Activity Invoke(string name, object? value = null)
    {
        var invoke = Message(text: null!);
        invoke.Type = ActivityTypes.Invoke;
        invoke.Name = name;
        invoke.Value = value;
        return invoke;
    }
}
