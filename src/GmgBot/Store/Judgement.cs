namespace GmgBot.Store;

/// <summary>What a user thinks of an answer.</summary>
/// <param name="Liked">Thumbs up or down.</param>
/// <param name="Comment">In their own words, or null.</param>
internal sealed record Judgement(bool Liked, string? Comment);
