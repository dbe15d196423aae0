using GmgBot.Hosting;

namespace GmgBot.Settings;

/// <summary>The settings that an owner gives: appsettings.json beside the knowledge folder, then the environment.</summary>
internal static class SettingsFiles
{
    /// <exception cref="SettingsException">The file cannot be read.</exception>
    public static IConfigurationRoot Read()
    {
        var builder = new ConfigurationBuilder();
        if (HomeFolder.Find("appsettings.json") is { } path)
        {
            builder.AddJsonFile(path, optional: false, reloadOnChange: false);
        }

        try
        {
            return builder.AddEnvironmentVariables().Build();
        }
        catch (InvalidDataException unreadable)
        {
            throw new SettingsException($"{unreadable.Message} {unreadable.InnerException?.Message}");
        }
    }
}
