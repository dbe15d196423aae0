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

/// <summary>
/// Stands in for all of Azure on one free port of this machine: key documents, token endpoints and channels. What a bot sends to any
/// https host arrives here, by way of <see cref="Connections"/>.
/// </summary>
internal sealed class StandInAzure : IAsyncDisposable
{
    internal const string AppId = "11111111-2222-3333-4444-555555555555";
    internal const string ManagedIdentityHost = "169.254.169.254";
    internal const string ServiceUrl = "https://smba.trafficmanager.net/teams/";

    // Making a key takes longer than most tests.
    private static readonly TestKey FirstKey = new("k1", "msteams", "webchat");
    private static readonly TestKey FirstEntraKey = new("e1", endorsements: null);

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<ChannelCall> _calls = new();
    private readonly ConcurrentQueue<string> _metadataRequests = new();
    private readonly ConcurrentQueue<string> _tokenForms = new();
    private int _keyFetches;
    private int _tokenRequests;
    private int _refusedConnections;

    private StandInAzure(WebApplication app)
    {
        _app = app;
        app.Run(AnswerAsync);
    }

    /// <summary>The keys of Azure Bot Service.</summary>
    internal List<TestKey> Keys { get; set; } = [FirstKey];

    /// <summary>The keys of Entra, which are endorsed for nothing.</summary>
    internal List<TestKey> EntraKeys { get; set; } = [FirstEntraKey];

    /// <summary>The documents that named keys, each by host and path.</summary>
    internal IReadOnlyList<string> MetadataRequests => [.. _metadataRequests];

    internal int KeyFetches => _keyFetches;

    internal int TokenRequests => _tokenRequests;

    internal IReadOnlyList<string> TokenForms => [.. _tokenForms];

    internal bool IsDown { get; set; }

    /// <summary>The document that names the address of the keys.</summary>
    internal Func<HttpContext, string, Task> AnswerMetadata { get; set; } = (context, host) =>
        context.Response.WriteAsync($$"""{"issuer":"any","jwks_uri":"https://{{host}}/keys"}""");

    /// <summary>How many connections to channels are still refused before one is taken.</summary>
    internal int RefusedConnections
    {
        get => _refusedConnections;
        set => _refusedConnections = value;
    }

    internal IReadOnlyList<ChannelCall> Calls => [.. _calls];

    /// <summary>How the token endpoint answers, by the number of the request from 1; by default with a token of that number.</summary>
    internal Func<HttpContext, int, Task> AnswerToken { get; set; } = (context, number) =>
    {
        var expiry = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds();
        return context.Response.WriteAsync($$"""{"token_type":"Bearer","expires_in":3600,"expires_on":"{{expiry}}","access_token":"token-{{number}}"}""");
    };

    internal Func<HttpContext, int, Task> Answer { get; set; } = (context, number) => context.Response.WriteAsync($$"""{"id":"sent-{{number}}"}""");

    /// <summary>Set while a test wants key fetches to wait for it.</summary>
    internal Task KeysHeldUntil { get; set; } = Task.CompletedTask;

    internal HttpMessageHandler Connections => new Rerouted(this, new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()));

    internal static async Task<StandInAzure> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var azure = new StandInAzure(builder.Build());
        await azure._app.StartAsync();
        return azure;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        var host = context.Request.Headers["X-Original-Host"].ToString();
        if (host.StartsWith("login.", StringComparison.Ordinal) && IsDown)
        {
            context.Response.StatusCode = 500;
        }
        else if (path.Contains("openid", StringComparison.Ordinal))
        {
            _metadataRequests.Enqueue(host + path);
            await AnswerMetadata(context, host);
        }
        else if (path == "/keys")
        {
            Interlocked.Increment(ref _keyFetches);
            await KeysHeldUntil;
            await context.Response.WriteAsync(new JObject { ["keys"] = new JArray((host.StartsWith("login.microsoftonline.", StringComparison.Ordinal) ? EntraKeys : Keys).Select(key => key.Published)) }.ToString());
        }
        else if (path.EndsWith("/token", StringComparison.Ordinal))
        {
            using var form = new StreamReader(context.Request.Body);
            _tokenForms.Enqueue($"{host}{path}{(context.Request.QueryString.HasValue ? context.Request.QueryString : "?")}{await form.ReadToEndAsync()}");
            context.Response.ContentType = "application/json";
            await AnswerToken(context, Interlocked.Increment(ref _tokenRequests));
        }
        else
        {
            await AnswerAsChannelAsync(context, host);
        }
    }

    private async Task AnswerAsChannelAsync(HttpContext context, string host)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var number = _calls.Count;
        _calls.Enqueue(new ChannelCall(context.Request.Method, host + context.Features.Get<IHttpRequestFeature>()!.RawTarget, headers, body.Length > 0 ? JObject.Parse(body) : null));
        await Answer(context, number);
    }

    /// <summary>Takes every request to the stand-in, which is told where it was meant to go.</summary>
    private sealed class Rerouted(StandInAzure azure, Uri standIn) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        // Nobody listens on a port below 1024 that was never given away.
        private static readonly Uri Closed = new("http://127.0.0.1:1");

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var meant = request.RequestUri!;
            if (meant.IsLoopback)
            {
                return await base.SendAsync(request, cancellationToken);
            }

            meant.Scheme.ShouldBe(meant.Host == ManagedIdentityHost ? "http" : "https");
            var target = meant.Host.StartsWith("smba.", StringComparison.Ordinal) && Interlocked.Decrement(ref azure._refusedConnections) >= 0 ? Closed : standIn;
            request.Headers.Remove("X-Original-Host");
            request.Headers.Add("X-Original-Host", meant.Host);
            request.RequestUri = new Uri($"{target.GetLeftPart(UriPartial.Authority)}{meant.PathAndQuery}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
            try
            {
                return await base.SendAsync(request, cancellationToken);
            }
            finally
            {
                request.RequestUri = meant;
            }
        }
    }
}
