using System.Net.Http.Headers;
using System.Security.Cryptography.X509Certificates;
using Compact.Rest;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Compact.Bot.Connector.Authentication;

/// <summary>The bot's own tokens, kept and renewed by MSAL.</summary>
internal sealed class BotTokens : ServiceClientCredentials
{
    private readonly Func<bool, CancellationToken, Task<AuthenticationResult>> _acquire;

    private BotTokens(Func<bool, CancellationToken, Task<AuthenticationResult>> acquire) => _acquire = acquire;

    /// <summary>A bot that proves itself by a secret or a certificate.</summary>
    internal static BotTokens Of(string appId, string? secret, X509Certificate2? certificate, string authority, bool validateAuthority, string scope, IMsalHttpClientFactory http)
    {
        var builder = ConfidentialClientApplicationBuilder.Create(appId)
            .WithAuthority(authority, validateAuthority)
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(http, retryOnceOn5xx: true);
        var client = (certificate is null ? builder.WithClientSecret(secret) : builder.WithCertificate(certificate, sendX5C: true)).Build();
        return new BotTokens((force, token) => client.AcquireTokenForClient([scope]).WithForceRefresh(force).ExecuteAsync(token));
    }

    /// <summary>A bot that runs in Azure under an identity that Azure gives it.</summary>
    internal static BotTokens OfManagedIdentity(string appId, string resource, IMsalHttpClientFactory http)
    {
        var client = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId)).WithHttpClientFactory(http).Build();
        return new BotTokens((force, token) => client.AcquireTokenForManagedIdentity(resource).WithForceRefresh(force).ExecuteAsync(token));
    }

    public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        ProcessHttpRequestAsync(request, isFresh: false, cancellationToken);

    /// <exception cref="InvalidOperationException">The bot was given no token.</exception>
    internal async Task ProcessHttpRequestAsync(HttpRequestMessage request, bool isFresh, CancellationToken cancellationToken)
    {
        try
        {
            var token = await _acquire(isFresh, cancellationToken).ConfigureAwait(false);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.AccessToken);
        }
        catch (Exception fault) when (fault is not (HttpRequestException or OperationCanceledException))
        {
            throw new InvalidOperationException($"The bot was given no token, so it cannot answer; see the settings that begin with MicrosoftApp. {fault.Message}", fault);
        }
    }
}
