namespace GmgBot.Tests.Commands;

/// <summary>One thing that the guide tells its reader to do: to write something, or to run a command.</summary>
/// <param name="File">The file to change; empty for a command.</param>
/// <param name="Below">The line below which the text belongs; empty where it belongs at the end.</param>
/// <param name="Block">The text.</param>
/// <param name="Command">The command's arguments; empty for a change.</param>
/// <param name="Reply">How its output begins; empty where the guide does not say.</param>
internal sealed record KnowledgeGuideStep(string File, string Below, string Block, string Command, string Reply);
