#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.

namespace Compact.Bot.Schema;

/// <summary>A message was deleted.</summary>
public interface IMessageDeleteActivity : IActivity;
