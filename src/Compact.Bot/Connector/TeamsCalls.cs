using System.Net;
using Compact.Bot.Schema.Teams;

namespace Compact.Bot.Connector;

/// <summary>The operations on teams of the Connector API.</summary>
internal sealed class TeamsCalls(ConnectorCalls calls)
{
    private static readonly HttpStatusCode[] Found = [HttpStatusCode.OK];

    internal Task<TeamDetails?> GetDetailsAsync(string teamId, CancellationToken cancellationToken) =>
        calls.SendAsync<TeamDetails>(HttpMethod.Get, ConnectorPath.Of($"v3/teams/{teamId}"), null, Found, cancellationToken);

    internal Task<ConversationList?> GetChannelsAsync(string teamId, CancellationToken cancellationToken) =>
        calls.SendAsync<ConversationList>(HttpMethod.Get, ConnectorPath.Of($"v3/teams/{teamId}/conversations"), null, Found, cancellationToken);
}
