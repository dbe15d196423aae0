#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using System.Globalization;
using System.Net;
using Compact.Bot.Schema;
using Compact.Rest;

namespace Compact.Bot.Connector;

/// <summary>The operations on conversations of the Connector API.</summary>
internal sealed class Conversations(ConnectorCalls calls) : IConversations
{
    // 204 is no success for what must return an id.
    private static readonly HttpStatusCode[] Sent = [HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted];
    private static readonly HttpStatusCode[] Deleted = [HttpStatusCode.OK, HttpStatusCode.Accepted];
    private static readonly HttpStatusCode[] Found = [HttpStatusCode.OK];
    private static readonly HttpStatusCode[] Removed = [HttpStatusCode.OK, HttpStatusCode.NoContent];

    public Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(string continuationToken = null, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        calls.SendAsync<ConversationsResult>(HttpMethod.Get, "v3/conversations" + Query(("continuationToken", continuationToken)), null, Found, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(ConversationParameters parameters, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return calls.SendAsync<ConversationResourceResponse>(HttpMethod.Post, "v3/conversations", parameters, Sent, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(string conversationId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return calls.SendAsync<ResourceResponse>(HttpMethod.Post, ConnectorPath.Of($"v3/conversations/{conversationId}/activities"), activity, Sent, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(string conversationId, Transcript transcript, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        return calls.SendAsync<ResourceResponse>(HttpMethod.Post, ConnectorPath.Of($"v3/conversations/{conversationId}/activities/history"), transcript, Sent, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return calls.SendAsync<ResourceResponse>(HttpMethod.Put, ActivityPath(conversationId, activityId), activity, Sent, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return calls.SendAsync<ResourceResponse>(HttpMethod.Post, ActivityPath(conversationId, activityId), activity, Sent, customHeaders, cancellationToken);
    }

    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        await calls.SendAsync<object>(HttpMethod.Delete, ActivityPath(conversationId, activityId), null, Deleted, customHeaders, cancellationToken).ConfigureAwait(false);

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        calls.SendAsync<IList<ChannelAccount>>(HttpMethod.Get, ConnectorPath.Of($"v3/conversations/{conversationId}/members"), null, Found, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(string conversationId, int? pageSize = null, string continuationToken = null, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        calls.SendAsync<PagedMembersResult>(HttpMethod.Get, ConnectorPath.Of($"v3/conversations/{conversationId}/pagedmembers") + Query(("pageSize", pageSize?.ToString(CultureInfo.InvariantCulture)), ("continuationToken", continuationToken)), null, Found, customHeaders, cancellationToken);

    public async Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(string conversationId, string memberId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        await calls.SendAsync<object>(HttpMethod.Delete, ConnectorPath.Of($"v3/conversations/{conversationId}/members/{memberId}"), null, Removed, customHeaders, cancellationToken).ConfigureAwait(false);

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        calls.SendAsync<IList<ChannelAccount>>(HttpMethod.Get, ActivityPath(conversationId, activityId) + "/members", null, Found, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(string conversationId, AttachmentData attachmentUpload, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(attachmentUpload);
        return calls.SendAsync<ResourceResponse>(HttpMethod.Post, ConnectorPath.Of($"v3/conversations/{conversationId}/attachments"), attachmentUpload, Sent, customHeaders, cancellationToken);
    }

    private static string ActivityPath(string conversationId, string activityId) =>
        ConnectorPath.Of($"v3/conversations/{conversationId}/activities/{activityId}");

    private static string Query(params (string Name, string Value)[] parameters)
    {
        var given = parameters.Where(parameter => parameter.Value is not null).Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Value)}");
        return string.Join('&', given) is { Length: > 0 } query ? $"?{query}" : string.Empty;
    }
}
