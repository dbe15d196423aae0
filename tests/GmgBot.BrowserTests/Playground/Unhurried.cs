namespace GmgBot.BrowserTests.Playground;

/// <summary>Holds replies back a moment: the Playground may draw one that comes within milliseconds above its question, and then hides its buttons.</summary>
internal sealed class Unhurried : IMiddleware
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(150);

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        turnContext.OnSendActivities(async (_, _, send) =>
        {
            await Task.Delay(Moment, cancellationToken);
            return await send();
        });
        return next(cancellationToken);
    }
}
