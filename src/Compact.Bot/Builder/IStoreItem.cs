#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
namespace Compact.Bot.Builder;

/// <summary>A stored value that says which version of it was read; "*" stands for any.</summary>
public interface IStoreItem
{
    string ETag { get; set; }
}
