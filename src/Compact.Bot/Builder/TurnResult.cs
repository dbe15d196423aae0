#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using System.Net;
using Compact.Bot.Schema;

namespace Compact.Bot.Builder;

/// <summary>What the response to an activity carries once its turn is over.</summary>
internal static class TurnResult
{
    /// <returns>The status and body that the sender waits for; null where it only waits for the end.</returns>
    internal static InvokeResponse Of(TurnContext context)
    {
        if (context.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return new InvokeResponse { Status = (int)HttpStatusCode.OK, Body = new ExpectedReplies(context.BufferedReplyActivities) };
        }

        if (context.Activity.Type != ActivityTypes.Invoke)
        {
            return null;
        }

        return context.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey)?.Value as InvokeResponse
            ?? new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented };
    }
}
