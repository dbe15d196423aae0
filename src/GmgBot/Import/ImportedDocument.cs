namespace GmgBot.Import;

/// <summary>What was read from a file.</summary>
/// <param name="Title">Its title, or null where it has none.</param>
/// <param name="Blocks">Its parts, in the order of reading.</param>
/// <param name="Unread">What is in it that could not be read, a sentence each.</param>
internal sealed record ImportedDocument(string? Title, IReadOnlyList<Block> Blocks, IReadOnlyList<string> Unread);
