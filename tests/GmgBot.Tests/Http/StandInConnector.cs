using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace GmgBot.Tests.Http;

/// <summary>The Emulator's side of the Connector API on a free port; it keeps what it gets, and refuses what the Emulator would hang on.</summary>
internal sealed class StandInConnector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<ConnectorCall> _calls = new();
    private readonly Channel<ConnectorCall> _coming = Channel.CreateUnbounded<ConnectorCall>();

    private StandInConnector(WebApplication app)
    {
        _app = app;
        app.Run(TakeAsync);
    }

    public string Url => _app.Urls.Single();

    public IReadOnlyList<ConnectorCall> Calls => [.. _calls];

    public static async Task<StandInConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var connector = new StandInConnector(builder.Build());
        await connector._app.StartAsync();
        return connector;
    }

    public Task<ConnectorCall> NextCallAsync() => _coming.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(1));

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var activity = JObject.Parse(await reader.ReadToEndAsync());
        if (activity["type"]?.ToString() == "typing")
        {
            // Sent where the machine is slow. It is no reply, and the Emulator shows nothing of it.
            http.Response.StatusCode = StatusCodes.Status202Accepted;
            return;
        }

        var call = new ConnectorCall(http.Request.Method, http.Features.Get<IHttpRequestFeature>()!.RawTarget, http.Request.ContentType, activity);
        _calls.Enqueue(call);
        _coming.Writer.TryWrite(call);
        if (activity.SelectToken("from.id") is null || http.Request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) != true)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await http.Response.WriteAsJsonAsync(new { id = $"sent-{_calls.Count}" });
    }
}
