#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using System.Net;
using Compact.Bot.Schema;

namespace Compact.Bot.Connector;

/// <summary>The operations on conversations of the Connector API.</summary>
internal sealed class Conversations(ConnectorCalls calls) : IConversations
{
    // 204 is no success for what must return an id.
    private static readonly HttpStatusCode[] Sent = [HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted];
    private static readonly HttpStatusCode[] Deleted = [HttpStatusCode.OK, HttpStatusCode.Accepted];
    private static readonly HttpStatusCode[] Found = [HttpStatusCode.OK];
    private static readonly HttpStatusCode[] Removed = [HttpStatusCode.OK, HttpStatusCode.NoContent];

    public Task<ConversationResourceResponse> CreateConversationAsync(ConversationParameters parameters, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return calls.SendAsync<ConversationResourceResponse>(HttpMethod.Post, "v3/conversations", parameters, Sent, cancellationToken);
    }

    public Task<ResourceResponse> SendToConversationAsync(string conversationId, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return calls.SendAsync<ResourceResponse>(HttpMethod.Post, ConnectorPath.Of($"v3/conversations/{conversationId}/activities"), activity, Sent, cancellationToken);
    }

    public Task<ResourceResponse> SendToConversationAsync(Activity activity, CancellationToken cancellationToken = default) =>
        SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken);

    public Task<ResourceResponse> ReplyToActivityAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return calls.SendAsync<ResourceResponse>(HttpMethod.Post, ActivityPath(conversationId, activityId), activity, Sent, cancellationToken);
    }

    public Task<ResourceResponse> ReplyToActivityAsync(Activity activity, CancellationToken cancellationToken = default) =>
        ReplyToActivityAsync(activity.Conversation.Id, activity.ReplyToId, activity, cancellationToken);

    public Task<ResourceResponse> UpdateActivityAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return calls.SendAsync<ResourceResponse>(HttpMethod.Put, ActivityPath(conversationId, activityId), activity, Sent, cancellationToken);
    }

    public Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default) =>
        UpdateActivityAsync(activity.Conversation.Id, activity.Id, activity, cancellationToken);

    public Task DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        calls.SendAsync<object>(HttpMethod.Delete, ActivityPath(conversationId, activityId), null, Deleted, cancellationToken);

    public async Task<IList<ChannelAccount>> GetConversationMembersAsync(string conversationId, CancellationToken cancellationToken = default) =>
        await calls.SendAsync<List<ChannelAccount>>(HttpMethod.Get, ConnectorPath.Of($"v3/conversations/{conversationId}/members"), null, Found, cancellationToken).ConfigureAwait(false);

    public Task<ChannelAccount> GetConversationMemberAsync(string userId, string conversationId, CancellationToken cancellationToken = default) =>
        calls.SendAsync<ChannelAccount>(HttpMethod.Get, ConnectorPath.Of($"v3/conversations/{conversationId}/members/{userId}"), null, Found, cancellationToken);

    public Task<PagedMembersResult> GetConversationPagedMembersAsync(string conversationId, int? pageSize = null, string continuationToken = null, CancellationToken cancellationToken = default)
    {
        List<string> query = [];
        if (pageSize is not null)
        {
            query.Add(FormattableString.Invariant($"pageSize={pageSize}"));
        }

        if (continuationToken is not null)
        {
            query.Add($"continuationToken={Uri.EscapeDataString(continuationToken)}");
        }

        var path = ConnectorPath.Of($"v3/conversations/{conversationId}/pagedmembers") + (query.Count > 0 ? $"?{string.Join('&', query)}" : string.Empty);
        return calls.SendAsync<PagedMembersResult>(HttpMethod.Get, path, null, Found, cancellationToken);
    }

    public Task DeleteConversationMemberAsync(string conversationId, string memberId, CancellationToken cancellationToken = default) =>
        calls.SendAsync<object>(HttpMethod.Delete, ConnectorPath.Of($"v3/conversations/{conversationId}/members/{memberId}"), null, Removed, cancellationToken);

    public async Task<IList<ChannelAccount>> GetActivityMembersAsync(string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        await calls.SendAsync<List<ChannelAccount>>(HttpMethod.Get, ActivityPath(conversationId, activityId) + "/members", null, Found, cancellationToken).ConfigureAwait(false);

    private static string ActivityPath(string conversationId, string activityId) =>
        ConnectorPath.Of($"v3/conversations/{conversationId}/activities/{activityId}");
}
