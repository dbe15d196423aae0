namespace GmgBot.Commands;

/// <summary>A command cannot do what it was asked. The message is one line: where, what is wrong, and what to do.</summary>
internal sealed class UsageException(string message) : Exception(message);
