using GmgBot.Hosting;

namespace GmgBot.Settings;

/// <summary>The settings that an owner gives: appsettings.json beside the knowledge folder, then the environment.</summary>
internal static class SettingsFiles
{
    public static IConfigurationRoot Read()
    {
        var builder = new ConfigurationBuilder();
        AddTo(builder);
        return builder.Build();
    }

    public static void AddTo(IConfigurationBuilder builder)
    {
        if (HomeFolder.Find("appsettings.json") is { } path)
        {
            builder.AddJsonFile(path, optional: false, reloadOnChange: false);
        }

        builder.AddEnvironmentVariables();
    }
}
