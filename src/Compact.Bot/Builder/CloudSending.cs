#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using System.Globalization;
using Compact.Bot.Connector;
using Compact.Bot.Schema;

namespace Compact.Bot.Builder;

/// <summary>How each kind of activity leaves the bot.</summary>
internal static class CloudSending
{
    internal static IConnectorClient Client(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("The turn has no connector client.");

    internal static async Task<ResourceResponse> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                var milliseconds = Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture);
                await Task.Delay(milliseconds, cancellationToken).ConfigureAwait(false);
                return null;

            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState.Set(BotAdapter.InvokeResponseKey, activity);
                return null;

            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return null;

            case var _ when !string.IsNullOrWhiteSpace(activity.ReplyToId):
                return await Client(turnContext).Conversations.ReplyToActivityAsync(activity, cancellationToken).ConfigureAwait(false);

            default:
                return await Client(turnContext).Conversations.SendToConversationAsync(activity, cancellationToken).ConfigureAwait(false);
        }
    }
}
