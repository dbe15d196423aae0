using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Compact.Bot.Connector.Authentication;

/// <summary>What holds for every token: who issued it, for whom, when, and that the issuer's key signed it.</summary>
internal sealed class TokenRules(TimeProvider time)
{
    internal static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    /// <returns>The result, and the keys that were used.</returns>
    /// <exception cref="UnauthorizedAccessException">The token breaks a rule.</exception>
    internal async Task<(TokenValidationResult Result, SigningKeySet Keys)> CheckAsync(JsonWebToken token, IReadOnlyCollection<string> issuers, SigningKeys source, Func<string, Task<bool>> isAudience, CancellationToken cancellationToken)
    {
        // The cheap checks first: no keys are fetched for a token that they refuse.
        Demand(issuers.Contains(token.Issuer), "its issuer is not known");
        Demand(token.Audiences.Take(2).Count() == 1 && await isAudience(token.Audiences.First()).ConfigureAwait(false), "it is not for this bot");

        var keys = await source.CurrentAsync(cancellationToken).ConfigureAwait(false);
        if (!keys.Contains(token.Kid))
        {
            keys = await source.RefreshedAsync(cancellationToken).ConfigureAwait(false);
            Demand(keys.Contains(token.Kid), "its key is not known");
        }

        var result = await Handler.ValidateTokenAsync(token, Parameters(issuers, keys)).ConfigureAwait(false);
        Demand(result.IsValid, result.Exception?.GetType().Name ?? "it is not valid");
        return (result, keys);
    }

    internal static void Demand(bool holds, string reason)
    {
        if (!holds)
        {
            throw new UnauthorizedAccessException($"the token is refused: {reason}");
        }
    }

    private TokenValidationParameters Parameters(IReadOnlyCollection<string> issuers, SigningKeySet keys) => new()
    {
        ValidateIssuer = true,
        ValidIssuers = issuers,
        ValidateAudience = false, // Checked above, and more strictly: exactly one.
        ValidateIssuerSigningKey = true,
        RequireSignedTokens = true,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512],
        IssuerSigningKeyResolver = (_, _, kid, _) => keys.Named(kid),
        LifetimeValidator = (notBefore, expires, _, _) =>
        {
            var now = time.GetUtcNow().UtcDateTime;
            return expires is not null && now <= expires + Skew && (notBefore is null || notBefore - Skew <= now);
        },
    };
}
