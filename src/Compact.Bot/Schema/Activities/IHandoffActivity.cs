#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.

namespace Compact.Bot.Schema;

/// <summary>The conversation passes to somebody else.</summary>
public interface IHandoffActivity : IActivity;
