namespace GmgBot.Hosting;

/// <summary>What a browser is told of every response: nothing runs, is framed, is loaded or is passed on. Pages then allow what they need, by name.</summary>
internal static class SecurityHeaders
{
    private const string NothingAtAll = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private const string OneYear = "max-age=31536000";

    /// <param name="app">The server.</param>
    /// <param name="publicAddress">Where browsers reach it; or null.</param>
    public static void UseSecurityHeaders(this WebApplication app, string? publicAddress)
    {
        var onlyEncrypted = publicAddress?.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ?? false;
        app.Use((http, next) =>
        {
            // Channels call the bot from server to server; no browser reads what they get.
            if (!http.Request.Path.StartsWithSegments(BotServer.MessagesPath, StringComparison.OrdinalIgnoreCase))
            {
                Write(http.Response.Headers, onlyEncrypted);
            }

            return next(http);
        });
    }

    private static void Write(IHeaderDictionary headers, bool onlyEncrypted)
    {
        headers.ContentSecurityPolicy = NothingAtAll;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        if (onlyEncrypted)
        {
            headers.StrictTransportSecurity = OneYear;
        }
    }
}
