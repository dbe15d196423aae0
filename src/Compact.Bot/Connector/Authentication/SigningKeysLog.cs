using Microsoft.Extensions.Logging;

namespace Compact.Bot.Connector.Authentication;

/// <summary>What happens to the keys that tokens are checked with.</summary>
internal static partial class SigningKeysLog
{
    [LoggerMessage(10, LogLevel.Error, "The keys of {MetadataUrl} could not be fetched; those from before stay in use, if there are any")]
    internal static partial void FetchFailed(ILogger logger, string metadataUrl, Exception fault);
}
