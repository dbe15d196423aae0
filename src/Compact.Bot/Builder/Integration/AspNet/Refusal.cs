namespace Compact.Bot.Builder.Integration.AspNet.Core;

/// <summary>The status that a request is turned down with, and the reason for the log.</summary>
internal sealed record Refusal(int Status, string Reason);
