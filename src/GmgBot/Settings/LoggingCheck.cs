namespace GmgBot.Settings;

/// <summary>Looks at the levels of the log, which .NET reads itself.</summary>
internal static class LoggingCheck
{
    private const string Section = "Logging";
    private const string Levels = "LogLevel";

    public static void Run(SettingsReader settings)
    {
        foreach (var key in settings.In(Section).Where(key => key.Split(':').Contains(Levels, StringComparer.OrdinalIgnoreCase)).ToList())
        {
            settings.Choice(key, LogLevel.None);
        }
    }
}
