using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace Compact.Bot.Tests.Http;

/// <summary>A bot behind a real HTTP server on a free port of this machine, wired as an application would wire it.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    internal static readonly Dictionary<string, string?> Anonymous = new() { ["BotFramework:AllowAnonymous"] = "true" };

    private readonly WebApplication _app;
    private readonly SemaphoreSlim _arrivals;

    private BotHost(WebApplication app, CapturedLog log, SemaphoreSlim arrivals)
    {
        _app = app;
        _arrivals = arrivals;
        Log = log;
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Http = new HttpClient { BaseAddress = new Uri(address) };
    }

    internal HttpClient Http { get; }

    internal CapturedLog Log { get; }

    internal IServiceProvider Services => _app.Services;

    internal CloudAdapter Adapter => (CloudAdapter)_app.Services.GetRequiredService<IBotFrameworkHttpAdapter>();

    internal static async Task<BotHost> StartAsync(
        IBot bot,
        IDictionary<string, string?>? settings = null,
        string environment = "Development",
        Action<CloudAdapter>? adapter = null,
        Action<IServiceCollection>? services = null)
    {
        var log = new CapturedLog();
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection([.. settings ?? Anonymous, new("environment", environment)]);
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Services.AddSingleton<BotFrameworkAuthentication>(made => new ConfigurationBotFrameworkAuthentication(
            made.GetRequiredService<IConfiguration>(), logger: made.GetRequiredService<ILogger<ConfigurationBotFrameworkAuthentication>>()));
        builder.Services.AddSingleton<IBotFrameworkHttpAdapter, TestedAdapter>();
        builder.Services.AddSingleton(bot);
        services?.Invoke(builder.Services);

        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        adapter?.Invoke((CloudAdapter)app.Services.GetRequiredService<IBotFrameworkHttpAdapter>());
        var arrivals = new SemaphoreSlim(0);
        app.Use((context, next) =>
        {
            arrivals.Release();
            return next(context);
        });
        app.Map("/api/messages", (HttpContext context, IBotFrameworkHttpAdapter adapter, IBot bot) => adapter.ProcessAsync(context.Request, context.Response, bot));
        await app.StartAsync();
        return new BotHost(app, log, arrivals);
    }

    /// <summary>Ends when so many requests came that nobody waited for yet, answered or not.</summary>
    internal async Task ArrivedAsync(int requests)
    {
        for (var arrived = 0; arrived < requests; arrived++)
        {
            (await _arrivals.WaitAsync(TimeSpan.FromMinutes(1))).ShouldBeTrue($"only {arrived} of {requests} requests came");
        }
    }

    internal Task<HttpResponseMessage> PostAsync(Activity activity, string? authorization = null) =>
        PostAsync(JObject.FromObject(activity, WireJson.Serializer).ToString(), authorization);

    internal Task<HttpResponseMessage> PostAsync(string body, string? authorization = null, CancellationToken cancellationToken = default)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization).ShouldBeTrue();
        }

        return Http.SendAsync(request, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
        _arrivals.Dispose();
    }

    private sealed class TestedAdapter(BotFrameworkAuthentication authentication, ILogger<IBotFrameworkHttpAdapter> logger, TimeProvider? time = null)
        : CloudAdapter(authentication, logger, time ?? TimeProvider.System);
}
