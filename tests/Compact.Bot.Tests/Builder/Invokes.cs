namespace Compact.Bot.Tests.Builder;

/// <summary>Invokes, as a bot answers them.</summary>
internal static class Invokes
{
    internal static async Task<InvokeResponse?> AnswerAsync(IBot bot, string? name, object? value, string channelId = Channels.Test)
    {
        var adapter = new TestAdapter(channelId);
        var invoke = (Activity)Activity.CreateInvokeActivity();
        invoke.ChannelId = channelId;
        invoke.Name = name;
        invoke.Value = value;

        await adapter.ProcessActivityAsync(invoke, bot.OnTurnAsync);

        return ((Activity?)adapter.GetNextReply())?.Value as InvokeResponse;
    }
}
