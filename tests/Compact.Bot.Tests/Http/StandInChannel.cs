using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace Compact.Bot.Tests.Http;

/// <summary>A channel on a free port of this machine: it keeps what bots send it, and answers as it is told to.</summary>
internal sealed class StandInChannel : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<ChannelCall> _calls = new();
    private readonly SemaphoreSlim _arrived = new(0);

    private StandInChannel(WebApplication app)
    {
        _app = app;
        app.Run(AnswerAsync);
    }

    internal string Url => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single().Replace("[::]", "localhost");

    internal IReadOnlyList<ChannelCall> Calls => [.. _calls];

    /// <summary>How calls are answered, by their number from 0; by default they get an id.</summary>
    internal Func<HttpContext, int, Task> Answer { get; set; } = (context, number) =>
        context.Response.WriteAsync($$"""{"id":"sent-{{number}}"}""");

    internal static async Task<StandInChannel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var channel = new StandInChannel(builder.Build());
        await channel._app.StartAsync();
        return channel;
    }

    internal async Task<ChannelCall> NextCallAsync()
    {
        (await _arrived.WaitAsync(TimeSpan.FromSeconds(30))).ShouldBeTrue("the bot called nobody");
        return _calls.Last();
    }

    public ValueTask DisposeAsync()
    {
        _arrived.Dispose();
        return _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        var path = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var number = _calls.Count;
        _calls.Enqueue(new ChannelCall(context.Request.Method, path, headers, body.Length > 0 ? JObject.Parse(body) : null));
        _arrived.Release();
        await Answer(context, number);
    }
}
