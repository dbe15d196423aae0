using GmgBot.Hosting;
using GmgBot.Settings;
using GmgBot.Store;

namespace GmgBot.Commands;

/// <summary>The database of the bot, for the commands that look into it.</summary>
internal static class OpenStore
{
    /// <summary>Whether the bot has kept anything that can be read: a PostgreSQL database is named, or the folder of the file exists.</summary>
    /// <exception cref="UsageException">A setting cannot be used.</exception>
    public static bool IsThere() => FromSettings(settings => settings.Postgres is not null || Directory.Exists(settings.Folder));

    /// <exception cref="UsageException">There is none, or a setting cannot be used.</exception>
    public static StoreDatabase FromSettings() => FromSettings(settings => StoreServices.Database(settings))
        ?? throw new UsageException("The bot keeps nothing: the setting Store:Folder is empty and Store:Postgres is not given.");

    private static T FromSettings<T>(Func<StoreSettings, T> use)
    {
        try
        {
            var home = HomeFolder.Find("appsettings.json") is { } file ? Path.GetDirectoryName(file)! : Directory.GetCurrentDirectory();
            return use(StoreSettings.Read(SettingsFiles.Read(), home));
        }
        catch (InvalidOperationException unusable)
        {
            throw new UsageException(unusable.Message);
        }
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
