namespace Compact.Bot.Connector.Authentication;

/// <summary>The connections to channels, to issuers' keys and to the token endpoint. No redirects: nobody vouches for where they lead.</summary>
internal static class ConnectorHttp
{
    /// <summary>Answers of channels and key documents are small; a larger one is cut off before it fills the memory.</summary>
    private const int LargestAnswer = 4 * 1024 * 1024;

    internal static HttpMessageHandler Connections() => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };

    internal static HttpClient Plain(HttpMessageHandler connections) =>
        new(connections, disposeHandler: false) { Timeout = TimeSpan.FromSeconds(10), MaxResponseContentBufferSize = LargestAnswer };

    /// <summary>Retries on the outside, so that each attempt carries a token that is good at that moment.</summary>
    internal static HttpClient ForChannels(HttpMessageHandler connections, BotTokenHandler? tokens, TimeProvider time)
    {
        var retries = ConnectorRetries.Handler(time);
        var whole = new WholeAnswers(LargestAnswer) { InnerHandler = connections };
        retries.InnerHandler = whole;
        if (tokens is not null)
        {
            tokens.InnerHandler = whole;
            retries.InnerHandler = tokens;
        }

        return new HttpClient(retries) { Timeout = TimeSpan.FromSeconds(60) };
    }
}
