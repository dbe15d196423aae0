using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Facts;

/// <summary>Where a fact comes from.</summary>
/// <param name="Source">The source.</param>
/// <param name="Quote">Its words, as they stand in it; null for a source of which no document is kept.</param>
/// <param name="PassageId">The passage that holds the quote; null likewise.</param>
internal sealed record Evidence(Source Source, string? Quote, string? PassageId)
{
    // Of two sources none have the same id, and to compare all else that is known of them takes long.
    public bool Equals(Evidence? other) => other is not null && Source.Id == other.Source.Id && Quote == other.Quote && PassageId == other.PassageId;

    public override int GetHashCode() => HashCode.Combine(Source.Id, Quote, PassageId);
}
