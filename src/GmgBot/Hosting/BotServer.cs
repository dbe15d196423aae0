using GmgBot.Bot;
using GmgBot.DirectLine;
using GmgBot.Health;
using GmgBot.Live;
using GmgBot.Owner;
using GmgBot.Settings;
using GmgBot.Store;
using GmgBot.Telemetry;
using GmgBot.Web;
using Microsoft.Extensions.Logging.Console;

namespace GmgBot.Hosting;

/// <summary>The web server with the bot's endpoint.</summary>
internal static class BotServer
{
    public const string DefaultAddress = "http://localhost:3978";
    public const string MessagesPath = "/api/messages";
    public const string UrlsSetting = "urls";

    /// <param name="answers">What the bot answers from.</param>
    /// <param name="settings">Settings that go before those of the files and the environment.</param>
    /// <param name="environment">The environment, where it is not for the machine to say.</param>
    /// <exception cref="InvalidOperationException">A setting cannot be used, or the settings would leave the bot open to everybody.</exception>
    public static WebApplication Build(IAnswers answers, Dictionary<string, string?> settings, string? environment = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            // Watching the settings would watch the whole repository, which takes longer than everything else at the start.
            Args = ["--hostBuilder:reloadConfigOnChange=false"],
            ContentRootPath = HomeFolder.Find("appsettings.json") is { } file ? Path.GetDirectoryName(file) : null,
            EnvironmentName = environment,
        });
        builder.Configuration.AddInMemoryCollection(settings);

        // The host's own report of a failed start, with a stack trace, would come before the line that says what to do.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);

        // Where nobody reads the output, lines are lost rather than people left waiting.
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.QueueFullMode = ConsoleLoggerQueueFullMode.DropWrite);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var settingsReader = new SettingsReader(builder.Configuration);
        var telemetry = TelemetrySettings.Read(settingsReader);
        settingsReader.ThrowIfFaulty();
        var open = OpenParts.Read(builder.Configuration, builder.Environment);
        builder.Services.AddBot(open.PublicAddress is { } address ? new LinkedAnswers(answers, new SourceLinks(address)) : answers);

        if (answers is LiveAnswers live)
        {
            builder.Services.AddLiveKnowledge(live, builder.Configuration);
        }

        builder.Services.AddStore(StoreSettings.Read(builder.Configuration, builder.Environment.ContentRootPath));
        builder.Services.AddBotHealth();
        builder.Services.AddLoadShedding();
        builder.Services.AddTelemetry(telemetry);
        var owner = OwnerSettings.Read(builder.Configuration, open.PublicAddress);
        if (owner.Entra is { } entra)
        {
            builder.Services.AddEntraSignIn(entra);
        }

        var app = builder.Build();
        if (!NamesAddress(builder.Configuration))
        {
            app.Urls.Add(DefaultAddress);
        }

        // Made now, so that settings that leave the bot open stop it before it listens.
        var adapter = app.Services.GetRequiredService<IBotFrameworkHttpAdapter>();
        var bot = app.Services.GetRequiredService<IBot>();
        app.MapPost(MessagesPath, (HttpContext http) => adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted));
        app.Services.GetRequiredService<StateMeter>();
        app.UseLoadShedding();
        app.MapBotHealth();
        OwnerPages.Map(app, owner);
        DirectLineEndpoints.Map(app, open.DirectLine);
        ChatPage.Map(app, open.Page);
        SourcePages.Map(app, open.Sources, answers);
        return app;
    }

    /// <summary>The address that a client on this machine can use.</summary>
    public static string PublicAddress(WebApplication app) =>
        app.Urls.First().Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal).TrimEnd('/');

    public static bool HasIdentity(WebApplication app) => app.Configuration["MicrosoftAppId"] is { Length: > 0 };

    private static bool NamesAddress(IConfiguration configuration) =>
        configuration[UrlsSetting] is { Length: > 0 } || configuration["http_ports"] is { Length: > 0 } || configuration.GetSection("Kestrel:Endpoints").Exists();
}
