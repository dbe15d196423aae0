using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Compact.Bot.Connector.Authentication;

/// <summary>What a bot has around it: the network, the clock and the log.</summary>
internal sealed record Surroundings
{
    internal HttpMessageHandler Connections { get; init; } = ConnectorHttp.Connections();

    internal TimeProvider Time { get; init; } = TimeProvider.System;

    internal ILogger Logger { get; init; } = NullLogger.Instance;
}
