using System.Reflection;

namespace GmgBot.Settings;

/// <summary>
/// Settings that Compact.Bot has and Microsoft's SDK has not. The SDK would pass over them in silence, and whoever gave one would take the
/// bot for safer than it is.
/// </summary>
internal static class CompactOnly
{
    private static readonly string[] Keys = [IdentityCheck.Tenants, IdentityCheck.AllowEmulatorTokens, IdentityCheck.ServiceHosts, IdentityCheck.Certificate];

    /// <param name="settings">The settings.</param>
    /// <param name="sdk">The library that the bot speaks to its channels with.</param>
    public static void Run(SettingsReader settings, Assembly sdk)
    {
        if (sdk.GetName().Name == "Compact.Bot")
        {
            return;
        }

        foreach (var key in Keys.Where(key => settings.In(key).Any()))
        {
            settings.Fault(key, $"it has no effect in a bot that is built with {sdk.GetName().Name}", "take it out, or build the bot without -p:BotSdk=Microsoft");
        }
    }
}
