using Microsoft.Identity.Client;

namespace Compact.Bot.Connector.Authentication;

/// <summary>Gives MSAL the connections that everything else uses.</summary>
internal sealed class MsalHttp(HttpClient http) : IMsalHttpClientFactory
{
    public HttpClient GetHttpClient() => http;
}
