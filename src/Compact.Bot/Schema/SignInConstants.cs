#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.

namespace Compact.Bot.Schema;

/// <summary>Names of the invokes and events of a sign-in.</summary>
public static class SignInConstants
{
    public const string VerifyStateOperationName = "signin/verifyState";
    public const string TokenExchangeOperationName = "signin/tokenExchange";
    public const string TokenResponseEventName = "tokens/response";
    public const string SharePointTokenExchange = "cardExtension/token";
}
