#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
namespace Compact.Bot.Schema;

/// <summary>How the user of an Adaptive Card is signed in.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest;
