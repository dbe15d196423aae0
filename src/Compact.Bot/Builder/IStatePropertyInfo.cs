#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
namespace Compact.Bot.Builder;

/// <summary>What a value in a bot's state is called.</summary>
public interface IStatePropertyInfo
{
    string Name { get; }
}
