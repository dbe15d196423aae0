#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.

namespace Compact.Bot.Schema;

/// <summary>Somebody is typing.</summary>
public interface ITypingActivity : IActivity;
