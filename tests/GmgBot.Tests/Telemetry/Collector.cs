using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace GmgBot.Tests.Telemetry;

/// <summary>A collector of the OpenTelemetry protocol on a free port, which keeps the bytes that it gets.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, string> _got = new();

    private Collector(WebApplication app)
    {
        _app = app;
        app.Run(async http =>
        {
            using var reader = new StreamReader(http.Request.Body, Encoding.Latin1);
            var body = await reader.ReadToEndAsync();
            _got.AddOrUpdate(http.Request.Path, body, (_, before) => before + body);
        });
    }

    public string Url => _app.Urls.Single();

    /// <summary>By path, all that came, one character for each byte.</summary>
    public IReadOnlyDictionary<string, string> Got => _got;

    public static async Task<Collector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var collector = new Collector(builder.Build());
        await collector._app.StartAsync();
        return collector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
