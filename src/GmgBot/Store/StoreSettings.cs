using GmgBot.Settings;

namespace GmgBot.Store;

/// <summary>Where to keep what is remembered, and for how long: the section "Store" of the settings.</summary>
/// <param name="Folder">The folder of the SQLite file; null where nothing is to be kept beyond the process.</param>
/// <param name="Postgres">The connection string of a PostgreSQL database, which goes before the folder; or null.</param>
/// <param name="Keeps">How long questions, feedback and conversations are kept.</param>
/// <param name="LogsQuestions">Whether questions are kept at all; feedback and conversations are in any case.</param>
internal sealed record StoreSettings(string? Folder, string? Postgres, TimeSpan Keeps, bool LogsQuestions)
{
    public const string DefaultFolder = "data";
    public const string FolderKey = "Store:Folder";
    public const string PostgresKey = "Store:Postgres";
    public const string KeepDaysKey = "Store:KeepDays";
    public const string LogQuestionsKey = "Store:LogQuestions";

    private const int DefaultDays = 90;
    private const int MostDays = 3650;

    /// <param name="settings">All settings.</param>
    /// <param name="home">The folder that a relative one is under.</param>
    public static StoreSettings Read(SettingsReader settings, string home)
    {
        var folder = settings.Given(FolderKey) ?? DefaultFolder;
        return new StoreSettings(
            folder.Length == 0 ? null : Path.Combine(home, folder),
            Connection(settings),
            TimeSpan.FromDays(settings.Number(KeepDaysKey, DefaultDays, 1, MostDays, "days")),
            settings.Flag(LogQuestionsKey) ?? true);
    }

    private static string? Connection(SettingsReader settings)
    {
        var connection = settings.Text(PostgresKey);
        if (connection is not null && StoreDatabase.FaultOf(connection) is { } fault)
        {
            // Not the text itself, which may hold a password.
            settings.Fault(PostgresKey, $"it is no connection string ({fault})", "give one such as Host=db;Database=gmgbot;Username=gmgbot;Password=secret");
        }

        return connection;
    }
}
