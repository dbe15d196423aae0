#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Compact.Bot.Connector;
using Compact.Bot.Schema;
using Compact.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Compact.Bot.Builder.Teams;

/// <summary>Asks Teams who and what is around a turn, and posts in its channels.</summary>
public static class TeamsInfo
{
    public static Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        return Teams(turnContext).GetMemberAsync(RosterId(turnContext), userId, cancellationToken);
    }

    public static async Task<TeamsPagedMembersResult> GetPagedMembersAsync(ITurnContext turnContext, int? pageSize = null, string continuationToken = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var page = await CloudSending.Client(turnContext).Conversations.GetConversationPagedMembersAsync(RosterId(turnContext), pageSize, continuationToken, cancellationToken).ConfigureAwait(false);
        return WireJson.Convert<TeamsPagedMembersResult>(page);
    }

    public static Task<TeamDetails> GetTeamDetailsAsync(ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default) =>
        Teams(turnContext).GetDetailsAsync(TeamId(turnContext, teamId), cancellationToken);

    public static async Task<IList<ChannelInfo>> GetTeamChannelsAsync(ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default) =>
        (await Teams(turnContext).GetChannelsAsync(TeamId(turnContext, teamId), cancellationToken).ConfigureAwait(false))?.Conversations ?? [];

    /// <summary>Opens a thread in a channel with a message; returns where it is, and the id of the message.</summary>
    public static async Task<Tuple<ConversationReference, string>> SendMessageToTeamsChannelAsync(ITurnContext turnContext, IActivity activity, string teamsChannelId, string botAppId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentException.ThrowIfNullOrEmpty(teamsChannelId);

        var thread = new ConversationParameters
        {
            IsGroup = true,
            ChannelData = new JObject { ["channel"] = new JObject { ["id"] = teamsChannelId } },
            Activity = (Activity)activity,
        };
        Tuple<ConversationReference, string> sent = null;
        await turnContext.Adapter.CreateConversationAsync(
            botAppId,
            turnContext.Activity.ChannelId,
            turnContext.Activity.ServiceUrl,
            turnContext.TurnState.Get<string>(BotAdapter.OAuthScopeKey),
            thread,
            (opened, _) =>
            {
                sent = Tuple.Create(opened.Activity.GetConversationReference(), opened.Activity.Id);
                return Task.CompletedTask;
            },
            cancellationToken).ConfigureAwait(false);
        return sent;
    }

    private static TeamsCalls Teams(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return (CloudSending.Client(turnContext) as ConnectorClient)?.Teams ?? throw new InvalidOperationException("The turn has no connector client for Teams.");
    }

    /// <summary>Members are asked of the team where there is one, else of the conversation.</summary>
    private static string RosterId(ITurnContext turnContext) =>
        turnContext.Activity.TeamsGetTeamInfo()?.Id ?? turnContext.Activity.Conversation?.Id ?? throw new InvalidOperationException("The turn has no conversation.");

    private static string TeamId(ITurnContext turnContext, string teamId) =>
        teamId ?? turnContext.Activity.TeamsGetTeamInfo()?.Id ?? throw new InvalidOperationException("This is not a conversation of a team.");
}
