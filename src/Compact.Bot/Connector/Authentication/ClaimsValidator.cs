#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using System.Security.Claims;

namespace Compact.Bot.Connector.Authentication;

/// <summary>A rule of the application on the claims of incoming tokens.</summary>
public abstract class ClaimsValidator
{
    /// <exception cref="UnauthorizedAccessException">The claims are refused.</exception>
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
