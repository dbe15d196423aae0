namespace GmgBot.Settings;

/// <summary>Finds settings that nothing reads: a misspelt one would otherwise be silently without effect.</summary>
internal static class UnknownSettings
{
    /// <summary>The first part of the names of what an app registration gives.</summary>
    private const string Registration = "MicrosoftApp";

    /// <summary>The sections that nobody else reads.</summary>
    private static readonly string[] Sections = ["BotFramework", "DirectLine", "Knowledge", "Limits", "Owner", "Store", "Teams", "Telemetry", "Web"];

    /// <summary>Run after everything was read.</summary>
    public static void Run(SettingsReader settings)
    {
        var known = settings.Known.ToList();
        foreach (var key in Sections.SelectMany(settings.In).Where(key => !settings.Known.Contains(key)).ToList())
        {
            Unknown(settings, key, known.Where(other => SectionOf(other).Equals(SectionOf(key), StringComparison.OrdinalIgnoreCase)), int.MaxValue);
        }

        // Other programs have settings at the top too, among the environment variables most of all: only what is nearly one of ours is meant for us.
        var top = known.Where(key => !key.Contains(':', StringComparison.Ordinal)).Concat(Sections).ToList();
        foreach (var key in settings.Top().Where(key => !top.Contains(key, StringComparer.OrdinalIgnoreCase)).ToList())
        {
            Unknown(settings, key, top, key.StartsWith(Registration, StringComparison.OrdinalIgnoreCase) ? int.MaxValue : key.Length > 5 ? 2 : 0);
        }
    }

    private static void Unknown(SettingsReader settings, string key, IEnumerable<string> known, int farthest)
    {
        var nearest = known.MinBy(other => NameDistance.Between(key, other))!;
        if (NameDistance.Between(key, nearest) <= farthest)
        {
            settings.Fault(key, "there is no such setting", $"did you mean {nearest}? If not, take it out");
        }
    }

    private static string SectionOf(string key) => key.Split(':')[0];
}
