namespace Compact.Bot.Connector.Authentication;

/// <summary>The connections to channels.</summary>
internal static class ConnectorHttp
{
    /// <summary>Answers of channels are small; a larger one is cut off before it fills the memory.</summary>
    private const int LargestAnswer = 4 * 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    internal static HttpClient Create() => new(Connections()) { Timeout = Patience, MaxResponseContentBufferSize = LargestAnswer };

    /// <summary>No redirects: they would carry what the bot says to hosts that nobody vouches for.</summary>
    private static SocketsHttpHandler Connections() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };
}
