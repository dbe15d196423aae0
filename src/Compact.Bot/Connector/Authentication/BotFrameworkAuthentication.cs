#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using System.Security.Claims;
using Compact.Bot.Schema;

namespace Compact.Bot.Connector.Authentication;

/// <summary>Tells who sends an activity, and gives the bot its own identity towards the channel.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>The audience of the tokens that the bot sends when it speaks first.</summary>
    public virtual string GetOriginatingAudience() => throw new NotSupportedException();

    /// <exception cref="UnauthorizedAccessException">The sender is not who it should be.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken);

    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);
}
