#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
namespace Compact.Bot.Connector.Authentication;

/// <summary>Names that identities and tokens use.</summary>
public static class AuthenticationConstants
{
    public const string AnonymousAuthType = "anonymous";

    public const string AppIdClaim = "appid";

    public const string AudienceClaim = "aud";

    public const string AuthorizedParty = "azp";

    public const string KeyIdHeader = "kid";

    public const string ServiceUrlClaim = "serviceurl";

    public const string TenantIdClaim = "tid";

    public const string VersionClaim = "ver";
}
