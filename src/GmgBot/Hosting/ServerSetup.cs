using GmgBot.Settings;
using Microsoft.Extensions.Logging.Console;

namespace GmgBot.Hosting;

/// <summary>The beginnings of a server: its settings, read and checked before anything is loaded.</summary>
internal sealed class ServerSetup
{
    /// <param name="given">Settings that go before those of the files and the environment.</param>
    /// <param name="environment">The environment, where it is not for the machine to say.</param>
    /// <exception cref="SettingsException">Settings cannot be used, or would leave the bot open to everybody.</exception>
    public ServerSetup(Dictionary<string, string?> given, string? environment = null)
    {
        Builder = Create(environment);
        Builder.Configuration.AddInMemoryCollection(given);

        // The channel library sees the settings alone, and a variable of the machine that happens to be called so says nothing of this bot.
        Builder.Configuration.AddInMemoryCollection([new(HostDefaults.EnvironmentKey, Builder.Environment.EnvironmentName)]);

        // The host's own report of a failed start, with a stack trace, would come before the line that says what to do.
        Builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);

        // The server would make an activity for each request, also for those that are turned away, only to log it. Traces that are asked for are made without.
        Builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);

        // Where nobody reads the output, lines are lost rather than people left waiting.
        Builder.Services.Configure<ConsoleLoggerOptions>(console => console.QueueFullMode = ConsoleLoggerQueueFullMode.DropWrite);
        Settings = HostSettings.Read(Builder.Configuration, Builder.Environment);
    }

    public WebApplicationBuilder Builder { get; }

    public HostSettings Settings { get; }

    private static WebApplicationBuilder Create(string? environment)
    {
        try
        {
            return WebApplication.CreateSlimBuilder(new WebApplicationOptions
            {
                // Watching the settings would watch the whole repository, which takes longer than everything else at the start.
                Args = ["--hostBuilder:reloadConfigOnChange=false"],
                ContentRootPath = HomeFolder.Find("appsettings.json") is { } file ? Path.GetDirectoryName(file) : null,
                EnvironmentName = environment,
            });
        }
        catch (InvalidDataException unreadable)
        {
            throw new SettingsException($"{unreadable.Message} {unreadable.InnerException?.Message}");
        }
    }
}
