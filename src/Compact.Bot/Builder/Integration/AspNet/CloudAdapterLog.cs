using Microsoft.Extensions.Logging;

namespace Compact.Bot.Builder.Integration.AspNet.Core;

/// <summary>Why a request was not answered; its sender is told nothing but the status.</summary>
internal static partial class CloudAdapterLog
{
    [LoggerMessage(1, LogLevel.Warning, "An activity was refused with {Status}: {Reason}")]
    internal static partial void Refused(ILogger logger, int status, string reason);

    [LoggerMessage(2, LogLevel.Error, "An activity was refused with 503: the keys that sign tokens cannot be had")]
    internal static partial void Unavailable(ILogger logger, Exception fault);
}
