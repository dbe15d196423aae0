using GmgBot.Hosting;
using GmgBot.Settings;
using GmgBot.Store;

namespace GmgBot.Commands;

/// <summary>The database of the bot, for the commands that look into it.</summary>
internal static class OpenStore
{
    /// <summary>Whether the bot has kept anything that can be read: a PostgreSQL database is named, or the folder of the file exists.</summary>
    /// <exception cref="SettingsException">A setting cannot be used.</exception>
    public static bool IsThere() => ReadSettings() is var settings && (settings.Postgres is not null || Directory.Exists(settings.Folder));

    /// <exception cref="UsageException">There is none.</exception>
    /// <exception cref="SettingsException">A setting cannot be used.</exception>
    public static StoreDatabase FromSettings() => StoreServices.Database(ReadSettings())
        ?? throw new UsageException($"The bot keeps nothing: the setting {StoreSettings.FolderKey} is empty and {StoreSettings.PostgresKey} is not given.");

    private static StoreSettings ReadSettings()
    {
        var home = HomeFolder.Find("appsettings.json") is { } file ? Path.GetDirectoryName(file)! : Directory.GetCurrentDirectory();
        var settings = new SettingsReader(SettingsFiles.Read());
        var store = StoreSettings.Read(settings, home);
        settings.ThrowIfFaulty();
        return store;
    }

    /// <summary>Runs what needs the database.</summary>
    /// <exception cref="UsageException">The database cannot be reached.</exception>
    public static async Task<T> UseAsync<T>(Func<StoreDatabase, Task<T>> work)
    {
        using var database = FromSettings();
        try
        {
            return await work(database);
        }
        catch (Exception fault) when (StoreStatus.IsOutage(fault))
        {
            throw new UsageException($"The database cannot be used: {fault.Message} Check the settings Store:Folder and Store:Postgres.");
        }
    }
}
