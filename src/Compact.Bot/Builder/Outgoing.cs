#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Compact.Bot.Schema;

namespace Compact.Bot.Builder;

/// <summary>The last step of sending: to the channel, or into the body of the response where the sender expects its replies there.</summary>
internal static class Outgoing
{
    internal static async Task<ResourceResponse[]> SendAsync(TurnContext turnContext, List<Activity> activities, Action responded, CancellationToken cancellationToken)
    {
        var answers = activities.Exists(activity => activity.Type != ActivityTypes.Trace);
        if (turnContext.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            var buffered = Buffer(turnContext, activities);
            if (answers)
            {
                responded();
            }

            return buffered;
        }

        var responses = await turnContext.Adapter.SendActivitiesAsync(turnContext, [.. activities], cancellationToken).ConfigureAwait(false);
        for (var sent = 0; sent < responses?.Length && sent < activities.Count; sent++)
        {
            activities[sent].Id = responses[sent]?.Id;
        }

        if (answers)
        {
            responded();
        }

        return responses;
    }

    private static ResourceResponse[] Buffer(TurnContext turnContext, List<Activity> activities)
    {
        foreach (var activity in activities)
        {
            turnContext.BufferedReplyActivities.Add(activity);
            if (activity.Type == ActivityTypesEx.InvokeResponse)
            {
                turnContext.TurnState.Set(BotAdapter.InvokeResponseKey, activity);
            }
        }

        return [.. activities.Select(_ => new ResourceResponse())];
    }
}
