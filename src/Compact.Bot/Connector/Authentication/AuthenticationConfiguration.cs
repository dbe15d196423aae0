#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
namespace Compact.Bot.Connector.Authentication;

/// <summary>What is demanded of incoming tokens beyond the rules of the cloud.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements that the signing key must carry besides the one for the channel.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>A last look at the claims of a token that is valid in all other respects.</summary>
    public virtual ClaimsValidator ClaimsValidator { get; set; }

    /// <summary>Issuers that are accepted on the Entra path besides those of the bot's own tenant.</summary>
    public IEnumerable<string> ValidTokenIssuers { get; set; } = [];
}
