using GmgBot.Commands;
using GmgBot.Hosting;
using GmgBot.Limits;
using GmgBot.Live;
using GmgBot.Owner;
using GmgBot.Store;
using GmgBot.Telemetry;

namespace GmgBot.Settings;

/// <summary>All settings of a served bot, read and checked together.</summary>
internal sealed record HostSettings(OpenParts Open, StoreSettings Store, OwnerSettings Owner, TelemetrySettings Telemetry, LimitSettings Limits, bool WatchesKnowledge)
{
    /// <param name="configuration">The settings as they were given.</param>
    /// <param name="environment">Where the bot runs.</param>
    /// <exception cref="SettingsException">Some cannot be used; the message names all of them.</exception>
    public static HostSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var settings = new SettingsReader(configuration);
        IdentityCheck.Run(settings, environment);
        CompactOnly.Run(settings, typeof(IBot).Assembly);
        AddressCheck.Run(settings);
        LoggingCheck.Run(settings);
        var open = OpenParts.Read(settings, environment);
        var store = StoreSettings.Read(settings, environment.ContentRootPath);
        var read = new HostSettings(
            open,
            store,
            OwnerSettings.Read(settings, open.PublicAddress, store.Folder is not null || store.Postgres is not null),
            TelemetrySettings.Read(settings),
            LimitSettings.Read(settings, environment),
            settings.Flag(LiveServices.WatchSetting) ?? true);
        settings.Given(KnowledgeOption.IndexSetting);
        if (settings.Text(KnowledgeOption.Setting) is { } folder && !Directory.Exists(Path.Combine(environment.ContentRootPath, folder)))
        {
            settings.Refuse(KnowledgeOption.Setting, folder, "there is no such folder; name the one that has sources.yaml in it");
        }

        UnknownSettings.Run(settings);
        settings.ThrowIfFaulty();
        return read;
    }
}
