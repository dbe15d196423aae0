using System.Net;
using Compact.Bot.Schema.Teams;

namespace Compact.Bot.Connector;

/// <summary>The operations on teams of the Connector API.</summary>
internal sealed class TeamsCalls(ConnectorCalls calls)
{
    private static readonly HttpStatusCode[] Found = [HttpStatusCode.OK];

    internal Task<TeamDetails> GetDetailsAsync(string teamId, CancellationToken cancellationToken) =>
        GetAsync<TeamDetails>(ConnectorPath.Of($"v3/teams/{teamId}"), cancellationToken);

    internal Task<ConversationList> GetChannelsAsync(string teamId, CancellationToken cancellationToken) =>
        GetAsync<ConversationList>(ConnectorPath.Of($"v3/teams/{teamId}/conversations"), cancellationToken);

    /// <param name="rosterId">A team, or a conversation that is in none.</param>
    /// <param name="userId">The member.</param>
    /// <param name="cancellationToken">Nobody waits for it any longer.</param>
    internal Task<TeamsChannelAccount> GetMemberAsync(string rosterId, string userId, CancellationToken cancellationToken) =>
        GetAsync<TeamsChannelAccount>(ConnectorPath.Of($"v3/conversations/{rosterId}/members/{userId}"), cancellationToken);

    private async Task<T> GetAsync<T>(string path, CancellationToken cancellationToken)
        where T : class
    {
        using var answer = await calls.SendAsync<T>(HttpMethod.Get, path, null, Found, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }
}
