namespace Compact.Bot.Schema;

/// <summary>Content types that the framework itself writes.</summary>
internal static class ContentTypes
{
    internal const string Error = "application/vnd.microsoft.error";
}
