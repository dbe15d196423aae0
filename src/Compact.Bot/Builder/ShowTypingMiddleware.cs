#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Compact.Bot.Schema;

namespace Compact.Bot.Builder;

/// <summary>Shows that the bot is at work when an answer takes longer than a moment, and no longer once something was answered.</summary>
public class ShowTypingMiddleware : IMiddleware
{
    private readonly TimeSpan _delay;
    private readonly TimeSpan _period;

    /// <param name="delay">Milliseconds before the first sign.</param>
    /// <param name="period">Milliseconds between signs.</param>
    public ShowTypingMiddleware(int delay = 500, int period = 2000)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(delay);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(period);
        _delay = TimeSpan.FromMilliseconds(delay);
        _period = TimeSpan.FromMilliseconds(period);
    }

    internal TimeProvider Time { get; init; } = TimeProvider.System;

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Type != ActivityTypes.Message || turnContext.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            await next(cancellationToken).ConfigureAwait(false);
            return;
        }

        using var answered = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var typing = TypeUntilAsync(turnContext, answered.Token);
        try
        {
            await next(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await answered.CancelAsync().ConfigureAwait(false);
            await typing.ConfigureAwait(false);
        }
    }

    /// <summary>Past the hooks of the turn, so that a sign of typing neither counts as an answer nor reaches the state.</summary>
    private async Task TypeUntilAsync(ITurnContext turnContext, CancellationToken answered)
    {
        try
        {
            await Task.Delay(_delay, Time, answered).ConfigureAwait(false);
            while (!answered.IsCancellationRequested && !turnContext.Responded)
            {
                var typing = new Activity(ActivityTypes.Typing) { RelatesTo = turnContext.Activity.RelatesTo };
                typing.ApplyConversationReference(turnContext.Activity.GetConversationReference());
                await turnContext.Adapter.SendActivitiesAsync(turnContext, [typing], answered).ConfigureAwait(false);
                await Task.Delay(_period, Time, answered).ConfigureAwait(false);
            }
        }
        catch (Exception)
        {
            // The answer came first, or the sign could not be sent: neither is a reason to lose the answer.
        }
    }
}
