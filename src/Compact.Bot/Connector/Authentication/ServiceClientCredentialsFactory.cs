#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Compact.Rest;

namespace Compact.Bot.Connector.Authentication;

/// <summary>Knows the bot's own id and how the bot proves it.</summary>
public abstract class ServiceClientCredentialsFactory
{
    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    /// <summary>Whether the bot has no id, and so can neither check callers nor prove itself.</summary>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    public abstract Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken);
}
