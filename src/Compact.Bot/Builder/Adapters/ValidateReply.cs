#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Compact.Bot.Schema;

namespace Compact.Bot.Builder.Adapters;

/// <summary>Throws where a reply is not what it should be.</summary>
public delegate void ValidateReply(IActivity expected, IActivity actual);
