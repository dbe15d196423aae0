using GmgBot.Answers;

namespace GmgBot.Store;

/// <summary>A question that somebody asked, and what became of it. Who asked is kept as a keyed hash only.</summary>
internal sealed record LoggedQuestion
{
    public long Id { get; init; }

    /// <summary>Which question it is, so that none is kept twice where nobody knows whether it was written; null in rows from before there were keys.</summary>
    public required Guid? Key { get; init; }

    /// <summary>When it was asked, in milliseconds since 1970 (UTC).</summary>
    public required long AskedAt { get; init; }

    public string UserHash { get; init; } = "";

    public required string Channel { get; init; }

    /// <summary>The ISO 639-1 code of the answer's language.</summary>
    public required string Language { get; init; }

    public required string Question { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>What the question was taken for, in the words of "--explain".</summary>
    public required string Understood { get; init; }

    /// <summary>The relation that was understood, or null.</summary>
    public string? Relation { get; init; }

    /// <summary>What was asked of the relation, or null.</summary>
    public string? Ask { get; init; }

    /// <summary>The entities named, by id, parted by commas; or null.</summary>
    public string? Subjects { get; init; }

    /// <summary>The period named, in the notation of the knowledge files; or null.</summary>
    public string? Period { get; init; }

    public required string Answer { get; init; }

    /// <summary>The channel's id of the reply, which feedback names; null where the channel gave none.</summary>
    public string? ReplyId { get; init; }

    /// <summary>Whether a source answered it, be it another one than the main ones.</summary>
    public bool IsAnswered => Outcome is Outcome.Answered or Outcome.OtherSource;
}
