using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Compact.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Without an app id anybody could speak as anybody, so only programs on this machine may. A tunnel or a proxy also calls from this
/// machine, and so does a web page in its browser; what they add to a request gives them away.
/// </summary>
internal static class LoopbackCaller
{
    private static readonly string[] SignsOfForwarding = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via"];

    /// <exception cref="UnauthorizedAccessException">The caller is elsewhere.</exception>
    internal static void Demand(HttpRequest request)
    {
        // In-process callers (a test server) have no address.
        if (request.HttpContext.Connection.RemoteIpAddress is { } address && !IPAddress.IsLoopback(address))
        {
            throw new UnauthorizedAccessException("without an app id only callers on this machine are answered");
        }

        if (Array.Exists(SignsOfForwarding, request.Headers.ContainsKey))
        {
            throw new UnauthorizedAccessException("without an app id no forwarded callers are answered");
        }

        if (request.Host.HasValue && !IsLoopbackHost(request.Host.Host))
        {
            throw new UnauthorizedAccessException("without an app id the bot answers only under a loopback host name");
        }

        if (request.Headers[HeaderNames.Origin].ToString() is { Length: > 0 } origin && !(Uri.TryCreate(origin, UriKind.Absolute, out var page) && page.IsLoopback))
        {
            throw new UnauthorizedAccessException("without an app id no web pages from elsewhere are answered");
        }
    }

    private static bool IsLoopbackHost(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
