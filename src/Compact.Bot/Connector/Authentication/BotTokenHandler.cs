using System.Net;
using Compact.Rest;

namespace Compact.Bot.Connector.Authentication;

/// <summary>Puts the bot's token on requests to hosts that may see it, and on no others. A token that is refused is renewed once.</summary>
internal sealed class BotTokenHandler(ServiceHosts.Trusted trusted, Func<CancellationToken, Task<ServiceClientCredentials>> credentials) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!trusted.Contains(request.RequestUri!))
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        var identity = await credentials(cancellationToken).ConfigureAwait(false);
        await identity.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.Unauthorized || identity is not BotTokens tokens)
        {
            return response;
        }

        response.Dispose();
        await tokens.ProcessHttpRequestAsync(request, isFresh: true, cancellationToken).ConfigureAwait(false);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
