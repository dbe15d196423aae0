namespace GmgBot.Import;

/// <summary>A file cannot be brought in. The message is one line: what is wrong, and what to do.</summary>
internal sealed class ImportException(string message) : Exception(message);
