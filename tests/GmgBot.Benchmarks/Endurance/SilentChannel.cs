using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GmgBot.Benchmarks.Endurance;

/// <summary>A channel that takes whatever the bot sends and does nothing with it.</summary>
internal sealed class SilentChannel : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SilentChannel(WebApplication app) => _app = app;

    public string Address => _app.Urls.First() + "/";

    public static async Task<SilentChannel> OpenAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = ["--hostBuilder:reloadConfigOnChange=false"] });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapFallback(() => Results.Json(new { id = "1" }));
        await app.StartAsync();
        return new SilentChannel(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
