namespace GmgBot.Store;

/// <summary>A value that all replicas share, made by the first of them.</summary>
internal sealed class SharedValue
{
    public required string Name { get; init; }

    public required string Value { get; init; }
}
