using GmgBot.Hosting;
using GmgBot.Store;

namespace GmgBot.Commands;

/// <summary>The database of the bot, for the commands that look into it.</summary>
internal static class OpenStore
{
    /// <exception cref="UsageException">There is none, or a setting cannot be used.</exception>
    public static StoreDatabase FromSettings()
    {
        try
        {
            var home = HomeFolder.Find("appsettings.json") is { } file ? Path.GetDirectoryName(file)! : Directory.GetCurrentDirectory();
            return StoreServices.Database(StoreSettings.Read(Settings.Read(), home))
                ?? throw new UsageException("The bot keeps nothing: the setting Store:Folder is empty and Store:Postgres is not given.");
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
