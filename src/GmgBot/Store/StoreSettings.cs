namespace GmgBot.Store;

/// <summary>Where to keep what is remembered, and for how long: the section "Store" of the settings.</summary>
/// <param name="Folder">The folder of the SQLite file; null where nothing is to be kept beyond the process.</param>
/// <param name="Postgres">The connection string of a PostgreSQL database, which goes before the folder; or null.</param>
/// <param name="Keeps">How long questions, feedback and conversations are kept.</param>
/// <param name="LogsQuestions">Whether questions are kept at all; feedback and conversations are in any case.</param>
internal sealed record StoreSettings(string? Folder, string? Postgres, TimeSpan Keeps, bool LogsQuestions)
{
    public const string DefaultFolder = "data";

    private const int DefaultDays = 90;
    private const int MostDays = 3650;

    /// <param name="configuration">All settings.</param>
    /// <param name="home">The folder that a relative one is under.</param>
    /// <exception cref="InvalidOperationException">A setting cannot be used; the message names it and what it may be.</exception>
    public static StoreSettings Read(IConfiguration configuration, string home)
    {
        var section = configuration.GetSection("Store");
        var folder = section["Folder"] ?? DefaultFolder;
        return new StoreSettings(
            folder.Length == 0 ? null : Path.Combine(home, folder),
            section["Postgres"] is { Length: > 0 } postgres ? postgres : null,
            TimeSpan.FromDays(Days(section["KeepDays"])),
            Flag(section["LogQuestions"]));
    }

    private static int Days(string? text)
    {
        if (text is null)
        {
            return DefaultDays;
        }

        return int.TryParse(text, out var days) && days is > 0 and <= MostDays
            ? days
            : throw new InvalidOperationException($"The setting Store:KeepDays is \"{text}\"; give a number of days from 1 to {MostDays}.");
    }

    private static bool Flag(string? text)
    {
        if (text is null)
        {
            return true;
        }

        return bool.TryParse(text, out var flag)
            ? flag
            : throw new InvalidOperationException($"The setting Store:LogQuestions is \"{text}\"; give true or false.");
    }
}
