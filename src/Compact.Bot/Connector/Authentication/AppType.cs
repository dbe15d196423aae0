namespace Compact.Bot.Connector.Authentication;

/// <summary>How the bot is registered, which decides how it gets its own tokens.</summary>
internal enum AppType
{
    MultiTenant,
    SingleTenant,
    UserAssignedMSI,
}
