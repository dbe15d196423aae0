using GmgBot.Answers;
using GmgBot.Replies;
using GmgBot.Telemetry;

namespace GmgBot.Bot;

/// <summary>What happens when a turn fails: the log gets the reason, the person one polite sentence.</summary>
internal sealed partial class TurnErrors(BotMeter meter, ILogger<TurnErrors> logger)
{
    public async Task HandleAsync(ITurnContext turnContext, Exception failure)
    {
        meter.Failed();
        TurnFailed(failure, turnContext.Activity.Type, turnContext.Activity.ChannelId);
        if (turnContext.Activity.Type != ActivityTypes.Message)
        {
            return;
        }

        var language = turnContext.TurnState.Get<Language>() ?? Language.FromLocale(turnContext.Activity.Locale) ?? Language.English;
        var apology = MessageFactory.Text(UnbrokenSpaces.Keep(HostPhrases.In(language).Failed));
        apology.Locale = language.Code;
        try
        {
            await turnContext.SendActivityAsync(apology);
        }
        catch (Exception unreachable)
        {
            // Most often the channel is what failed in the first place: an Emulator that was closed, say.
            ApologyFailed(unreachable);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "A turn failed ({ActivityType} on {Channel}).")]
    private partial void TurnFailed(Exception failure, string? activityType, string? channel);

    [LoggerMessage(2, LogLevel.Warning, "The person could not be told that the turn failed.")]
    private partial void ApologyFailed(Exception failure);
}
