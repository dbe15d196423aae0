namespace GmgBot.Store;

/// <summary>What somebody thought of an answer; a later judgement of the same answer takes the place of the first.</summary>
internal sealed class GivenFeedback
{
    public long Id { get; init; }

    /// <summary>In milliseconds since 1970 (UTC).</summary>
    public required long GivenAt { get; init; }

    public required string UserHash { get; init; }

    /// <summary>The channel's id of the reply that it is about; null where nobody could say.</summary>
    public string? ReplyId { get; init; }

    /// <summary>Whether the answer was liked.</summary>
    public required bool Liked { get; init; }

    public string? Comment { get; init; }
}
