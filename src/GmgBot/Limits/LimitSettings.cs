using GmgBot.Settings;

namespace GmgBot.Limits;

/// <summary>How many messages are answered in a minute: the section "Limits" of the settings.</summary>
/// <param name="Each">Of one person; null for any number.</param>
/// <param name="All">Of all together; null for any number.</param>
internal sealed record LimitSettings(int? Each, int? All)
{
    public const string EachKey = "Limits:MessagesPerMinute";
    public const string AllKey = "Limits:AllMessagesPerMinute";

    /// <summary>Two in each second, over a whole minute: nobody types that fast, a program gone wild does.</summary>
    public const int DefaultEach = 120;

    /// <summary>A thousand in each second.</summary>
    public const int DefaultAll = 60_000;

    private const int Most = 100_000_000;

    /// <summary>Without settings there are no limits in Development, where tests and load generators play one person.</summary>
    public static LimitSettings Read(SettingsReader settings, IHostEnvironment environment) => new(
        Limit(settings, EachKey, environment.IsDevelopment() ? 0 : DefaultEach),
        Limit(settings, AllKey, environment.IsDevelopment() ? 0 : DefaultAll));

    private static int? Limit(SettingsReader settings, string key, int otherwise) =>
        settings.Number(key, otherwise, 0, Most, "messages in a minute (0 for any number)") is > 0 and var limit ? limit : null;
}
