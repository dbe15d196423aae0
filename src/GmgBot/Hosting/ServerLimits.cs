using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace GmgBot.Hosting;

/// <summary>What one caller may take of the server: bytes, connections and time.</summary>
internal static class ServerLimits
{
    /// <summary>In bytes. The bot's endpoints have narrower bounds of their own; no other takes a body.</summary>
    public const int LargestBody = 2 * 1024 * 1024;

    /// <summary>Idle ones included. One costs some kilobytes, so that all of them together stay bounded.</summary>
    public const int MostConnections = 10_000;

    /// <summary>WebSockets, of which each belongs to a conversation.</summary>
    public const int MostStreams = 2_000;

    /// <summary>How long the headers of a request may take to arrive. Bodies must keep the server's own pace of 240 bytes in a second.</summary>
    public static readonly TimeSpan Headers = TimeSpan.FromSeconds(15);

    /// <summary>How long a connection may lie idle.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(2);

    /// <summary>Longer than all attempts to reach a channel together; then the turn is given up with 503.</summary>
    public static readonly TimeSpan Request = TimeSpan.FromSeconds(100);

    /// <summary>How often a WebSocket is asked whether its client is there, and how long the client has to answer.</summary>
    public static readonly TimeSpan StreamCheck = TimeSpan.FromSeconds(30);

    public static void AddServerLimits(this IServiceCollection services)
    {
        services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Limits.MaxConcurrentConnections = MostConnections;
            kestrel.Limits.MaxConcurrentUpgradedConnections = MostStreams;
            kestrel.Limits.RequestHeadersTimeout = Headers;
            kestrel.Limits.KeepAliveTimeout = Idle;
        });
        services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new() { Timeout = Request, TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable });
    }
}
