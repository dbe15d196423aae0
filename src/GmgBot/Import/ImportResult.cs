namespace GmgBot.Import;

/// <summary>A document that was made from a file.</summary>
/// <param name="Markdown">All of it, with front matter.</param>
/// <param name="Passages">How many passages the bot will find in it.</param>
/// <param name="Unread">What could not be read, a sentence each.</param>
internal sealed record ImportResult(string Markdown, int Passages, IReadOnlyList<string> Unread);
