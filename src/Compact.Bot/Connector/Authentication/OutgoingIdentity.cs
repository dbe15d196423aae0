using Compact.Rest;

namespace Compact.Bot.Connector.Authentication;

/// <summary>The bot's identity towards channels, made when it is first needed, so that a bot without a secret can still listen.</summary>
internal sealed class OutgoingIdentity(BotSettings settings, Cloud cloud, ServiceClientCredentialsFactory factory, bool validateAuthority)
{
    private volatile ServiceClientCredentials? _credentials;

    internal async Task<ServiceClientCredentials> GetAsync(CancellationToken cancellationToken) =>
        _credentials ??= await factory.CreateCredentialsAsync(settings.AppId, cloud.Resource, cloud.Login, validateAuthority, cancellationToken).ConfigureAwait(false);
}
