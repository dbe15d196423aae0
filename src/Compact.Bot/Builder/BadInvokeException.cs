#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
namespace Compact.Bot.Builder;

/// <summary>The value of an invoke is not what its name promises; it is answered with 400 and this body.</summary>
internal sealed class BadInvokeException(object body) : Exception
{
    internal object Body { get; } = body;
}
