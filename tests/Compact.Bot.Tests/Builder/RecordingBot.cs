using System.Runtime.CompilerServices;
using Newtonsoft.Json.Linq;

namespace Compact.Bot.Tests.Builder;

/// <summary>A bot that notes which of its methods an activity comes to, in order.</summary>
internal sealed class RecordingBot : TeamsActivityHandler
{
    internal List<string> Methods { get; } = [];

    /// <summary>What each of them was given besides the turn.</summary>
    internal Dictionary<string, object?[]> Given { get; } = [];

    protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        Seen(Task.FromResult<AdaptiveCardInvokeResponse>(new()), invokeValue);

    protected override Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnCommandActivityAsync(turnContext, cancellationToken));

    protected override Task OnCommandResultActivityAsync(ITurnContext<ICommandResultActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnCommandResultActivityAsync(turnContext, cancellationToken));

    protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnConversationUpdateActivityAsync(turnContext, cancellationToken));

    protected override Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnEndOfConversationActivityAsync(turnContext, cancellationToken));

    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnEventActivityAsync(turnContext, cancellationToken));

    protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnEventAsync(turnContext, cancellationToken));

    protected override Task OnInstallationUpdateActivityAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnInstallationUpdateActivityAsync(turnContext, cancellationToken));

    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnInstallationUpdateAddAsync(turnContext, cancellationToken));

    protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnInstallationUpdateRemoveAsync(turnContext, cancellationToken));

    protected override Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnInvokeActivityAsync(turnContext, cancellationToken));

    protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnMembersAddedAsync(membersAdded, turnContext, cancellationToken), membersAdded);

    protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnMembersRemovedAsync(membersRemoved, turnContext, cancellationToken), membersRemoved);

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnMessageActivityAsync(turnContext, cancellationToken));

    protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnMessageDeleteActivityAsync(turnContext, cancellationToken));

    protected override Task OnMessageReactionActivityAsync(ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnMessageReactionActivityAsync(turnContext, cancellationToken));

    protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnMessageUpdateActivityAsync(turnContext, cancellationToken));

    protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnReactionsAddedAsync(messageReactions, turnContext, cancellationToken), messageReactions);

    protected override Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnReactionsRemovedAsync(messageReactions, turnContext, cancellationToken), messageReactions);

    protected override Task<SearchInvokeResponse> OnSearchInvokeAsync(ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken) =>
        Seen(Task.FromResult<SearchInvokeResponse>(new()), invokeValue);

    protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnSignInInvokeAsync(turnContext, cancellationToken));

    protected override Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) =>
        Seen(Task.FromResult<MessagingExtensionResponse>(new()), query);

    protected override Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) =>
        Seen(Task.FromResult<MessagingExtensionResponse>(new()), query);

    protected override Task<InvokeResponse> OnTeamsCardActionInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        Seen(Task.FromResult<InvokeResponse>(new()));

    protected override Task OnTeamsChannelCreatedAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnTeamsChannelCreatedAsync(channelInfo, teamInfo, turnContext, cancellationToken), channelInfo, teamInfo);

    protected override Task OnTeamsChannelDeletedAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnTeamsChannelDeletedAsync(channelInfo, teamInfo, turnContext, cancellationToken), channelInfo, teamInfo);

    protected override Task OnTeamsChannelRenamedAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnTeamsChannelRenamedAsync(channelInfo, teamInfo, turnContext, cancellationToken), channelInfo, teamInfo);

    protected override Task OnTeamsChannelRestoredAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnTeamsChannelRestoredAsync(channelInfo, teamInfo, turnContext, cancellationToken), channelInfo, teamInfo);

    protected override Task OnTeamsFileConsentAcceptAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) =>
        Seen(Task.CompletedTask, fileConsentCardResponse);

    protected override Task<InvokeResponse> OnTeamsFileConsentAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) =>
        After(() => base.OnTeamsFileConsentAsync(turnContext, fileConsentCardResponse, cancellationToken), fileConsentCardResponse);

    protected override Task OnTeamsFileConsentDeclineAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) =>
        Seen(Task.CompletedTask, fileConsentCardResponse);

    protected override Task OnTeamsMembersAddedAsync(IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnTeamsMembersAddedAsync(teamsMembersAdded, teamInfo, turnContext, cancellationToken), teamsMembersAdded, teamInfo);

    protected override Task OnTeamsMembersAddedDispatchAsync(IList<ChannelAccount> membersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnTeamsMembersAddedDispatchAsync(membersAdded, teamInfo, turnContext, cancellationToken), membersAdded, teamInfo);

    protected override Task OnTeamsMembersRemovedAsync(IList<TeamsChannelAccount> teamsMembersRemoved, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnTeamsMembersRemovedAsync(teamsMembersRemoved, teamInfo, turnContext, cancellationToken), teamsMembersRemoved, teamInfo);

    protected override Task OnTeamsMembersRemovedDispatchAsync(IList<ChannelAccount> membersRemoved, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnTeamsMembersRemovedDispatchAsync(membersRemoved, teamInfo, turnContext, cancellationToken), membersRemoved, teamInfo);

    protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnTeamsMessageEditAsync(turnContext, cancellationToken));

    protected override Task OnTeamsMessageSoftDeleteAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnTeamsMessageSoftDeleteAsync(turnContext, cancellationToken));

    protected override Task OnTeamsMessageUndeleteAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnTeamsMessageUndeleteAsync(turnContext, cancellationToken));

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        Seen(Task.FromResult<MessagingExtensionActionResponse>(new()), action);

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        Seen(Task.FromResult<MessagingExtensionActionResponse>(new()), action);

    protected override Task OnTeamsMessagingExtensionCardButtonClickedAsync(ITurnContext<IInvokeActivity> turnContext, JObject cardData, CancellationToken cancellationToken) =>
        Seen(Task.CompletedTask, cardData);

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        Seen(Task.FromResult<MessagingExtensionResponse>(new()), query);

    protected override Task OnTeamsMessagingExtensionConfigurationSettingAsync(ITurnContext<IInvokeActivity> turnContext, JObject settings, CancellationToken cancellationToken) =>
        Seen(Task.CompletedTask, settings);

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        Seen(Task.FromResult<MessagingExtensionActionResponse>(new()), action);

    protected override Task<TabResponse> OnTeamsTabFetchAsync(ITurnContext<IInvokeActivity> turnContext, TabRequest tabRequest, CancellationToken cancellationToken) =>
        Seen(Task.FromResult<TabResponse>(new()), tabRequest);

    protected override Task<TabResponse> OnTeamsTabSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TabSubmit tabSubmit, CancellationToken cancellationToken) =>
        Seen(Task.FromResult<TabResponse>(new()), tabSubmit);

    protected override Task<ConfigResponseBase> OnTeamsConfigFetchAsync(ITurnContext<IInvokeActivity> turnContext, JObject configData, CancellationToken cancellationToken) =>
        Seen(Task.FromResult<ConfigResponseBase>(new ConfigAuthResponse()), configData);

    protected override Task<ConfigResponseBase> OnTeamsConfigSubmitAsync(ITurnContext<IInvokeActivity> turnContext, JObject configData, CancellationToken cancellationToken) =>
        Seen(Task.FromResult<ConfigResponseBase>(new ConfigTaskResponse()), configData);

    protected override Task OnTeamsO365ConnectorCardActionAsync(ITurnContext<IInvokeActivity> turnContext, O365ConnectorCardActionQuery query, CancellationToken cancellationToken) =>
        Seen(Task.CompletedTask, query);

    protected override Task OnTeamsMeetingStartAsync(MeetingStartEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnTeamsMeetingStartAsync(meeting, turnContext, cancellationToken), meeting);

    protected override Task OnTeamsMeetingEndAsync(MeetingEndEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnTeamsMeetingEndAsync(meeting, turnContext, cancellationToken), meeting);

    protected override Task OnTeamsMeetingParticipantsJoinAsync(MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnTeamsMeetingParticipantsJoinAsync(meeting, turnContext, cancellationToken), meeting);

    protected override Task OnTeamsMeetingParticipantsLeaveAsync(MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnTeamsMeetingParticipantsLeaveAsync(meeting, turnContext, cancellationToken), meeting);

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        Seen(Task.FromResult<MessagingExtensionResponse>(new()), query);

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionSelectItemAsync(ITurnContext<IInvokeActivity> turnContext, JObject query, CancellationToken cancellationToken) =>
        Seen(Task.FromResult<MessagingExtensionResponse>(new()), query);

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        Seen(Task.FromResult<MessagingExtensionActionResponse>(new()), action);

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionDispatchAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        After(() => base.OnTeamsMessagingExtensionSubmitActionDispatchAsync(turnContext, action, cancellationToken), action);

    protected override Task OnTeamsReadReceiptAsync(ReadReceiptInfo readReceiptInfo, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnTeamsReadReceiptAsync(readReceiptInfo, turnContext, cancellationToken), readReceiptInfo);

    protected override Task OnTeamsSigninVerifyStateAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        Seen(Task.CompletedTask);

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        Seen(Task.FromResult<TaskModuleResponse>(new()), taskModuleRequest);

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        Seen(Task.FromResult<TaskModuleResponse>(new()), taskModuleRequest);

    protected override Task OnTeamsTeamArchivedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnTeamsTeamArchivedAsync(teamInfo, turnContext, cancellationToken), teamInfo);

    protected override Task OnTeamsTeamDeletedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnTeamsTeamDeletedAsync(teamInfo, turnContext, cancellationToken), teamInfo);

    protected override Task OnTeamsTeamHardDeletedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnTeamsTeamHardDeletedAsync(teamInfo, turnContext, cancellationToken), teamInfo);

    protected override Task OnTeamsTeamRenamedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnTeamsTeamRenamedAsync(teamInfo, turnContext, cancellationToken), teamInfo);

    protected override Task OnTeamsTeamRestoredAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnTeamsTeamRestoredAsync(teamInfo, turnContext, cancellationToken), teamInfo);

    protected override Task OnTeamsTeamUnarchivedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnTeamsTeamUnarchivedAsync(teamInfo, turnContext, cancellationToken), teamInfo);

    protected override Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnTokenResponseEventAsync(turnContext, cancellationToken));

    protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnTypingActivityAsync(turnContext, cancellationToken));

    protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        After(() => base.OnUnrecognizedActivityTypeAsync(turnContext, cancellationToken));

    /// <summary>Noted before the method goes on to others.</summary>
    private T After<T>(Func<T> result, object? given = null, object? givenToo = null, [CallerMemberName] string method = "")
    {
        Methods.Add(method);
        Given[method] = [given, givenToo];
        return result();
    }

    private T Seen<T>(T result, object? given = null, [CallerMemberName] string method = "") => After(() => result, given, null, method);
}
