using Newtonsoft.Json.Linq;
using NSubstitute;

namespace Compact.Bot.Tests.Builder;

/// <summary>Which methods of a bot an activity comes to.</summary>
public sealed class DispatchTests
{
    [Theory]
    [InlineData("message", "OnMessageActivityAsync")]
    [InlineData("messageUpdate", "OnMessageUpdateActivityAsync")]
    [InlineData("messageDelete", "OnMessageDeleteActivityAsync")]
    [InlineData("conversationUpdate", "OnConversationUpdateActivityAsync")]
    [InlineData("messageReaction", "OnMessageReactionActivityAsync")]
    [InlineData("endOfConversation", "OnEndOfConversationActivityAsync")]
    [InlineData("typing", "OnTypingActivityAsync")]
    [InlineData("command", "OnCommandActivityAsync")]
    [InlineData("commandResult", "OnCommandResultActivityAsync")]
    [InlineData("installationUpdate", "OnInstallationUpdateActivityAsync")]
    [InlineData("Message", "OnUnrecognizedActivityTypeAsync")]
    [InlineData("message/x", "OnUnrecognizedActivityTypeAsync")]
    [InlineData("ping", "OnUnrecognizedActivityTypeAsync")]
    [InlineData("", "OnUnrecognizedActivityTypeAsync")]
    [InlineData("contactRelationUpdate", "OnUnrecognizedActivityTypeAsync")]
    [InlineData("deleteUserData", "OnUnrecognizedActivityTypeAsync")]
    [InlineData("handoff", "OnUnrecognizedActivityTypeAsync")]
    [InlineData("suggestion", "OnUnrecognizedActivityTypeAsync")]
    [InlineData("trace", "OnUnrecognizedActivityTypeAsync")]
    [InlineData("invokeResponse", "OnUnrecognizedActivityTypeAsync")]
    public Task By_type(string type, string method) => ShouldCome(new { type }, method);

    [Theory]
    [InlineData("""{"type":"event"}""", "OnEventActivityAsync OnEventAsync")]
    [InlineData("""{"type":"event","name":"x"}""", "OnEventActivityAsync OnEventAsync")]
    [InlineData("""{"type":"event","name":"tokens/response"}""", "OnEventActivityAsync OnTokenResponseEventAsync")]
    [InlineData("""{"type":"event","name":"application/vnd.microsoft.readReceipt"}""", "OnEventActivityAsync OnEventAsync")]
    [InlineData("""{"type":"event","channelId":"msteams","name":"application/vnd.microsoft.readReceipt","value":{"lastReadMessageId":"1"}}""", "OnEventActivityAsync OnTeamsReadReceiptAsync")]
    [InlineData("""{"type":"event","channelId":"msteams","name":"application/vnd.microsoft.meetingStart","value":{"id":"m","StartTime":"2024-05-06T07:08:09Z"}}""", "OnEventActivityAsync OnTeamsMeetingStartAsync")]
    [InlineData("""{"type":"event","channelId":"msteams","name":"application/vnd.microsoft.meetingEnd","value":{"id":"m"}}""", "OnEventActivityAsync OnTeamsMeetingEndAsync")]
    [InlineData("""{"type":"event","channelId":"msteams","name":"application/vnd.microsoft.meetingParticipantJoin","value":{"Members":[{"user":{"id":"u"},"Meeting":{"InMeeting":true}}]}}""", "OnEventActivityAsync OnTeamsMeetingParticipantsJoinAsync")]
    [InlineData("""{"type":"event","channelId":"msteams","name":"application/vnd.microsoft.meetingParticipantLeave","value":{}}""", "OnEventActivityAsync OnTeamsMeetingParticipantsLeaveAsync")]
    [InlineData("""{"type":"event","channelId":"msteams","name":"application/vnd.microsoft.meetingStart","value":"text"}""", "OnEventActivityAsync OnEventAsync")]
    [InlineData("""{"type":"event","channelId":"test","name":"application/vnd.microsoft.meetingStart","value":{"id":"m"}}""", "OnEventActivityAsync OnEventAsync")]
    [InlineData("""{"type":"installationUpdate","action":"add"}""", "OnInstallationUpdateActivityAsync OnInstallationUpdateAddAsync")]
    [InlineData("""{"type":"installationUpdate","action":"add-upgrade"}""", "OnInstallationUpdateActivityAsync OnInstallationUpdateAddAsync")]
    [InlineData("""{"type":"installationUpdate","action":"remove"}""", "OnInstallationUpdateActivityAsync OnInstallationUpdateRemoveAsync")]
    [InlineData("""{"type":"installationUpdate","action":"remove-upgrade"}""", "OnInstallationUpdateActivityAsync OnInstallationUpdateRemoveAsync")]
    [InlineData("""{"type":"installationUpdate","action":"Add"}""", "OnInstallationUpdateActivityAsync")]
    [InlineData("""{"type":"messageReaction","reactionsAdded":[{"type":"like"}]}""", "OnMessageReactionActivityAsync OnReactionsAddedAsync")]
    [InlineData("""{"type":"messageReaction","reactionsRemoved":[{"type":"like"}]}""", "OnMessageReactionActivityAsync OnReactionsRemovedAsync")]
    [InlineData("""{"type":"messageReaction","reactionsRemoved":[],"reactionsAdded":[]}""", "OnMessageReactionActivityAsync OnReactionsAddedAsync OnReactionsRemovedAsync")]
    public Task By_what_it_says(string activity, string methods) => ShouldCome(JObject.Parse(activity), methods);

    [Theory]
    [InlineData("""{"membersAdded":[{"id":"bot"}]}""", "")]
    [InlineData("""{"membersAdded":[{"id":"user"}]}""", "OnMembersAddedAsync")]
    [InlineData("""{"membersAdded":[{"id":"bot"},{"id":"user"}]}""", "OnMembersAddedAsync")]
    [InlineData("""{"membersAdded":[]}""", "")]
    [InlineData("""{"membersAdded":[],"membersRemoved":[{"id":"user"}]}""", "")]
    [InlineData("""{"membersRemoved":[{"id":"user"}]}""", "OnMembersRemovedAsync")]
    [InlineData("""{"membersRemoved":[{"id":"bot"}]}""", "")]
    [InlineData("""{"membersRemoved":[{"id":"bot"},{"id":"user"}]}""", "OnMembersRemovedAsync")]
    [InlineData("""{"membersAdded":[{"id":"user"}],"membersRemoved":[{"id":"user"}]}""", "OnMembersAddedAsync")]
    [InlineData("""{"topicName":"x"}""", "")]
    [InlineData("""{"channelData":{"eventType":"channelCreated"}}""", "")]
    public Task Comings_and_goings(string update, string methods) =>
        ShouldCome(Update(update, "test"), $"OnConversationUpdateActivityAsync {methods}".Trim());

    [Theory]
    [InlineData("""{"membersAdded":[{"id":"bot"}]}""", "OnTeamsMembersAddedDispatchAsync OnTeamsMembersAddedAsync OnMembersAddedAsync")]
    [InlineData("""{"membersAdded":[{"id":"u","surname":"S"}]}""", "OnTeamsMembersAddedDispatchAsync OnTeamsMembersAddedAsync OnMembersAddedAsync")]
    [InlineData("""{"membersRemoved":[{"id":"u"}]}""", "OnTeamsMembersRemovedDispatchAsync OnTeamsMembersRemovedAsync OnMembersRemovedAsync")]
    [InlineData("""{"membersRemoved":[{"id":"bot"}]}""", "OnTeamsMembersRemovedDispatchAsync OnTeamsMembersRemovedAsync OnMembersRemovedAsync")]
    [InlineData("""{"channelData":{"eventType":"channelCreated"}}""", "OnTeamsChannelCreatedAsync")]
    [InlineData("""{"channelData":{"eventType":"channelDeleted"}}""", "OnTeamsChannelDeletedAsync")]
    [InlineData("""{"channelData":{"eventType":"channelRenamed"}}""", "OnTeamsChannelRenamedAsync")]
    [InlineData("""{"channelData":{"eventType":"channelRestored"}}""", "OnTeamsChannelRestoredAsync")]
    [InlineData("""{"channelData":{"eventType":"teamArchived"}}""", "OnTeamsTeamArchivedAsync")]
    [InlineData("""{"channelData":{"eventType":"teamDeleted"}}""", "OnTeamsTeamDeletedAsync")]
    [InlineData("""{"channelData":{"eventType":"teamHardDeleted"}}""", "OnTeamsTeamHardDeletedAsync")]
    [InlineData("""{"channelData":{"eventType":"teamRenamed"}}""", "OnTeamsTeamRenamedAsync")]
    [InlineData("""{"channelData":{"eventType":"teamRestored"}}""", "OnTeamsTeamRestoredAsync")]
    [InlineData("""{"channelData":{"eventType":"teamUnarchived"}}""", "OnTeamsTeamUnarchivedAsync")]
    [InlineData("""{"channelData":{"eventType":"other"}}""", "")]
    [InlineData("""{"channelData":{"eventType":"channelCreated","channel":7}}""", "")]
    [InlineData("""{"channelData":"text"}""", "")]
    [InlineData("{}", "")]
    public Task Comings_and_goings_in_Teams(string update, string methods) =>
        ShouldCome(Update(update, "msteams"), $"OnConversationUpdateActivityAsync {methods}".Trim());

    [Theory]
    [InlineData("messageUpdate", "OnMessageUpdateActivityAsync")]
    [InlineData("messageDelete", "OnMessageDeleteActivityAsync")]
    public Task Edits_without_the_data_of_Teams(string type, string method) => ShouldCome(new { type, channelId = "msteams" }, method);

    [Fact]
    public async Task A_turn_must_have_an_activity_and_that_a_type()
    {
        IBot bot = new ActivityHandler();
        using var typeless = new TurnContext(new TestAdapter(), new Activity());
        var empty = Substitute.For<ITurnContext>();
        empty.Activity.Returns((Activity)null!);

        await Should.ThrowAsync<ArgumentNullException>(() => bot.OnTurnAsync(null!));
        await Should.ThrowAsync<ArgumentException>(() => bot.OnTurnAsync(empty));
        await Should.ThrowAsync<ArgumentException>(() => bot.OnTurnAsync(typeless));
    }

    [Theory]
    [InlineData("messageUpdate", "editMessage", "msteams", "OnMessageUpdateActivityAsync OnTeamsMessageEditAsync")]
    [InlineData("messageUpdate", "undeleteMessage", "msteams", "OnMessageUpdateActivityAsync OnTeamsMessageUndeleteAsync")]
    [InlineData("messageUpdate", "other", "msteams", "OnMessageUpdateActivityAsync")]
    [InlineData("messageUpdate", "editMessage", "test", "OnMessageUpdateActivityAsync")]
    [InlineData("messageDelete", "softDeleteMessage", "msteams", "OnMessageDeleteActivityAsync OnTeamsMessageSoftDeleteAsync")]
    [InlineData("messageDelete", "other", "msteams", "OnMessageDeleteActivityAsync")]
    [InlineData("messageDelete", "softDeleteMessage", "test", "OnMessageDeleteActivityAsync")]
    public Task Edits(string type, string eventType, string channelId, string methods) =>
        ShouldCome(new { type, channelId, channelData = new { eventType } }, methods);

    [Theory]
    [InlineData("composeExtension/query", "{}", "OnTeamsMessagingExtensionQueryAsync")]
    [InlineData("composeExtension/queryLink", "{}", "OnTeamsAppBasedLinkQueryAsync")]
    [InlineData("composeExtension/anonymousQueryLink", "{}", "OnTeamsAnonymousAppBasedLinkQueryAsync")]
    [InlineData("composeExtension/selectItem", "{}", "OnTeamsMessagingExtensionSelectItemAsync")]
    [InlineData("composeExtension/selectItem", "[]", "OnTeamsMessagingExtensionSelectItemAsync")]
    [InlineData("composeExtension/submitAction", "{}", "OnTeamsMessagingExtensionSubmitActionDispatchAsync OnTeamsMessagingExtensionSubmitActionAsync")]
    [InlineData("composeExtension/submitAction", """{"botMessagePreviewAction":""}""", "OnTeamsMessagingExtensionSubmitActionDispatchAsync OnTeamsMessagingExtensionSubmitActionAsync")]
    [InlineData("composeExtension/submitAction", """{"botMessagePreviewAction":"edit"}""", "OnTeamsMessagingExtensionSubmitActionDispatchAsync OnTeamsMessagingExtensionBotMessagePreviewEditAsync")]
    [InlineData("composeExtension/submitAction", """{"botMessagePreviewAction":"send"}""", "OnTeamsMessagingExtensionSubmitActionDispatchAsync OnTeamsMessagingExtensionBotMessagePreviewSendAsync")]
    [InlineData("composeExtension/fetchTask", "{}", "OnTeamsMessagingExtensionFetchTaskAsync")]
    [InlineData("composeExtension/querySettingUrl", "{}", "OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync")]
    [InlineData("composeExtension/setting", "{}", "OnTeamsMessagingExtensionConfigurationSettingAsync")]
    [InlineData("composeExtension/onCardButtonClicked", "{}", "OnTeamsMessagingExtensionCardButtonClickedAsync")]
    [InlineData("task/fetch", "{}", "OnTeamsTaskModuleFetchAsync")]
    [InlineData("task/submit", "{}", "OnTeamsTaskModuleSubmitAsync")]
    [InlineData("tab/fetch", "{}", "OnTeamsTabFetchAsync")]
    [InlineData("tab/submit", "{}", "OnTeamsTabSubmitAsync")]
    [InlineData("config/fetch", "{}", "OnTeamsConfigFetchAsync")]
    [InlineData("config/submit", "{}", "OnTeamsConfigSubmitAsync")]
    [InlineData("actionableMessage/executeAction", "{}", "OnTeamsO365ConnectorCardActionAsync")]
    [InlineData("fileConsent/invoke", """{"action":"accept"}""", "OnTeamsFileConsentAsync OnTeamsFileConsentAcceptAsync")]
    [InlineData("fileConsent/invoke", """{"action":"decline"}""", "OnTeamsFileConsentAsync OnTeamsFileConsentDeclineAsync")]
    [InlineData("signin/verifyState", "{}", "OnSignInInvokeAsync OnTeamsSigninVerifyStateAsync")]
    [InlineData("signin/tokenExchange", "{}", "OnSignInInvokeAsync OnTeamsSigninVerifyStateAsync")]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Execute"}}""", "OnAdaptiveCardInvokeAsync")]
    [InlineData("application/search", """{"kind":"search","queryText":"x"}""", "OnSearchInvokeAsync")]
    [InlineData(null, "{}", "OnTeamsCardActionInvokeAsync")]
    public async Task Invokes_which_are_all_answered(string? name, string value, string methods)
    {
        var bot = new RecordingBot();
        var response = await Invokes.AnswerAsync(bot, name, JToken.Parse(value), Channels.Msteams);

        bot.Methods.ShouldBe(["OnInvokeActivityAsync", .. methods.Split(' ')]);
        response!.Status.ShouldBe(methods == "OnTeamsCardActionInvokeAsync" ? 0 : 200);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("other")]
    [InlineData("message/submitAction")]
    [InlineData("message/fetchTask")]
    [InlineData("adaptiveCard/Action")]
    public async Task An_invoke_that_nobody_knows_is_not_implemented(string? name) =>
        (await Invokes.AnswerAsync(new RecordingBot(), name, new JObject()))!.Status.ShouldBe(501);

    private static JObject Update(string update, string channelId)
    {
        var activity = JObject.Parse(update);
        activity["type"] = "conversationUpdate";
        activity["channelId"] = channelId;
        activity["recipient"] = new JObject { ["id"] = "bot" };
        return activity;
    }

    private static async Task ShouldCome(object activity, string methods)
    {
        var bot = new RecordingBot();
        using var context = new TurnContext(new TestAdapter(), WireJson.Convert<Activity>(activity));

        await ((IBot)bot).OnTurnAsync(context);

        bot.Methods.ShouldBe(methods.Split(' '));
    }
}
