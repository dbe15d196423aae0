using System.Runtime.InteropServices;

namespace Compact.Bot.Connector;

/// <summary>How the bot names itself to channels; they expect the first product.</summary>
internal static class ConnectorUserAgent
{
    internal static readonly string Value =
        $"Microsoft-BotFramework/3.1 Compact.Bot/{Version()} ({RuntimeInformation.FrameworkDescription})";

    private static string Version() => typeof(ConnectorUserAgent).Assembly.GetName().Version?.ToString(3) ?? "0";
}
