namespace Compact.Bot.Connector.Authentication;

/// <summary>
/// A bot without an app id believes every caller and posts wherever it is told to. That is let happen on a developer's machine only.
/// </summary>
internal static class AnonymousBot
{
    /// <exception cref="InvalidOperationException">The bot must not start like this.</exception>
    internal static void DemandDevelopment(BotSettings settings)
    {
        if (settings.IsAuthenticationDisabled && !(settings.IsDevelopment && settings.AllowAnonymous))
        {
            throw new InvalidOperationException(
                "The bot has no identity, so anybody could speak to it as anybody: set MicrosoftAppId, MicrosoftAppType, MicrosoftAppTenantId and "
                + "MicrosoftAppPassword as its registration says; or, to answer callers on this machine only, set "
                + $"{BotSettings.AllowAnonymousKey} to true with ASPNETCORE_ENVIRONMENT set to Development.");
        }
    }
}
