namespace GmgBot.Store;

/// <summary>One value of the conversation state.</summary>
internal sealed class StoredState
{
    /// <summary>SHA-256 of the storage key, in hexadecimal: keys are of any length and hold any character, and name people.</summary>
    public required string Id { get; init; }

    /// <summary>The value as plain JSON, with no name of a .NET type in it.</summary>
    public required string Json { get; init; }

    /// <summary>The version of a value that its writers compare; null for one that is simply overwritten.</summary>
    public string? ETag { get; init; }

    /// <summary>When it was last written, in milliseconds since 1970 (UTC).</summary>
    public required long ChangedAt { get; init; }
}
