using GmgBot.Bot;
using GmgBot.DirectLine;
using GmgBot.Health;
using GmgBot.Live;
using GmgBot.Owner;
using GmgBot.Settings;
using GmgBot.Store;
using GmgBot.Telemetry;
using GmgBot.Web;

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
    /// <exception cref="SettingsException">Settings cannot be used, or would leave the bot open to everybody.</exception>
    public static WebApplication Build(IAnswers answers, Dictionary<string, string?> settings, string? environment = null) => Build(answers, new ServerSetup(settings, environment));

    /// <param name="answers">What the bot answers from.</param>
    /// <param name="setup">The settings.</param>
    public static WebApplication Build(IAnswers answers, ServerSetup setup)
    {
        var (builder, settings) = (setup.Builder, setup.Settings);
        var open = settings.Open;
        builder.Services.AddBot(open.PublicAddress is { } address ? new LinkedAnswers(answers, new SourceLinks(address)) : answers);

        if (answers is LiveAnswers live)
        {
            builder.Services.AddLiveKnowledge(live, settings.WatchesKnowledge);
        }

        builder.Services.AddStore(settings.Store);
        builder.Services.AddBotHealth();
        builder.Services.AddSingleton(settings.Limits);
        builder.Services.AddLoadShedding();
        builder.Services.AddServerLimits();
        builder.Services.AddTelemetry(settings.Telemetry);
        if (settings.Owner.Entra is { } entra)
        {
            builder.Services.AddEntraSignIn(entra);
        }

        var app = builder.Build();
        if (!NamesAddress(builder.Configuration))
        {
            app.Urls.Add(DefaultAddress);
        }

        var adapter = Adapter(app);
        var bot = app.Services.GetRequiredService<IBot>();

        // Without an identity the bot has to believe whoever calls; Compact.Bot asks the same of its callers, Microsoft's SDK does not.
        app.MapPost(MessagesPath, (HttpContext http) => adapter.ProcessAsync(http.Request, http.Response, bot, TurnTime.Of(http)))
            .OpenTo(HasIdentity(app) ? Openness.Everybody : Openness.ThisMachine);
        app.Services.GetRequiredService<StateMeter>();

        // A stream is known for one before it is counted among the requests, and a request that is refused costs as little as can be.
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = ServerLimits.StreamCheck, KeepAliveTimeout = ServerLimits.StreamCheck });
        app.UseLoadShedding();
        app.UseSecurityHeaders(open.PublicAddress);
        app.UseRequestTimeouts();
        app.MapBotHealth();
        OwnerPages.Map(app, settings.Owner);
        DirectLineEndpoints.Map(app, open.DirectLine);
        ChatPage.Map(app, open.Page);
        SourcePages.Map(app, open.Sources, answers);
        return app;
    }

    /// <summary>The address that a client on this machine can use.</summary>
    public static string PublicAddress(WebApplication app) =>
        app.Urls.First().Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal).TrimEnd('/');

    public static bool HasIdentity(WebApplication app) => app.Configuration[IdentityCheck.AppId] is { Length: > 0 };

    /// <summary>Made before the bot listens, so that what the Bot Framework finds wrong with its settings stops it.</summary>
    private static IBotFrameworkHttpAdapter Adapter(WebApplication app)
    {
        try
        {
            return app.Services.GetRequiredService<IBotFrameworkHttpAdapter>();
        }
        catch (Exception refused) when (refused is ArgumentException or InvalidOperationException)
        {
            throw new SettingsException(refused.Message);
        }
    }

    private static bool NamesAddress(IConfiguration configuration) =>
        configuration[UrlsSetting] is { Length: > 0 } || configuration["http_ports"] is { Length: > 0 } || configuration.GetSection("Kestrel:Endpoints").Exists();
}
