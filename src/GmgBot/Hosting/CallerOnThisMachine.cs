using System.Net;
using Microsoft.Net.Http.Headers;

namespace GmgBot.Hosting;

/// <summary>
/// Refuses callers from elsewhere where a part is open to this machine only. A tunnel or a proxy also calls from this machine, and so
/// does a strange web page in its browser; what they add to a request gives them away.
/// </summary>
internal static class CallerOnThisMachine
{
    /// <summary>What answers a request, for callers on this machine.</summary>
    public static RequestDelegate Alone(RequestDelegate next) => http => Is(http.Request)
        ? next(http)
        : Results.Text("This is open to programs on the bot's own machine only, under the name localhost.", statusCode: StatusCodes.Status403Forbidden).ExecuteAsync(http);

    public static bool Is(HttpRequest request) =>
        request.HttpContext.Connection.RemoteIpAddress is { } caller && IPAddress.IsLoopback(caller)
        && !request.Headers.ContainsKey("Forwarded")
        && !request.Headers.ContainsKey("X-Forwarded-For")
        && IsLoopback("http://" + request.Host.Value)
        && (request.Headers[HeaderNames.Origin].ToString() is not { Length: > 0 } origin || IsLoopback(origin));

    private static bool IsLoopback(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsLoopback;
}
