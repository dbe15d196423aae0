#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
namespace Compact.Bot.Schema;

/// <summary>What answers an invoke named application/search.</summary>
public class SearchInvokeResponse : AdaptiveCardInvokeResponse;
