#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.

namespace Compact.Bot.Schema;

/// <summary>A message was edited.</summary>
public interface IMessageUpdateActivity : IMessageActivity;
