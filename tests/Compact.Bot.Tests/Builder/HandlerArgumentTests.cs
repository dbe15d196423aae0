using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Compact.Bot.Tests.Builder;

/// <summary>What the methods of a bot are given besides the turn: the values of the activity, read as their types.</summary>
public sealed class HandlerArgumentTests
{
    private const string Channel = """{"id":"19:c","name":"General"}""";
    private const string Team = """{"id":"19:t","name":"Team","aadGroupId":"g"}""";

    [Theory]
    [InlineData("channelCreated", "OnTeamsChannelCreatedAsync", true)]
    [InlineData("channelDeleted", "OnTeamsChannelDeletedAsync", true)]
    [InlineData("channelRenamed", "OnTeamsChannelRenamedAsync", true)]
    [InlineData("channelRestored", "OnTeamsChannelRestoredAsync", true)]
    [InlineData("teamArchived", "OnTeamsTeamArchivedAsync", false)]
    [InlineData("teamDeleted", "OnTeamsTeamDeletedAsync", false)]
    [InlineData("teamHardDeleted", "OnTeamsTeamHardDeletedAsync", false)]
    [InlineData("teamRenamed", "OnTeamsTeamRenamedAsync", false)]
    [InlineData("teamRestored", "OnTeamsTeamRestoredAsync", false)]
    [InlineData("teamUnarchived", "OnTeamsTeamUnarchivedAsync", false)]
    public async Task What_became_of_a_channel_or_a_team(string eventType, string method, bool isOfChannel)
    {
        var given = await GivenAsync($$$"""{"type":"conversationUpdate","channelData":{"eventType":"{{{eventType}}}","channel":{{{Channel}}},"team":{{{Team}}}}}""", method);

        given.ShouldBe(isOfChannel ? [Channel, Team] : [Team, "null"]);
    }

    [Theory]
    [InlineData("membersAdded", "OnTeamsMembersAddedAsync", "OnMembersAddedAsync")]
    [InlineData("membersRemoved", "OnTeamsMembersRemovedAsync", "OnMembersRemovedAsync")]
    public async Task Who_came_and_went_with_what_is_known_of_them(string member, string teams, string plain)
    {
        const string Members = """[{"id":"29:x","name":"Ann","aadObjectId":"o","surname":"Example"}]""";
        var update = $$$"""{"type":"conversationUpdate","{{{member}}}":{{{Members}}},"channelData":{"team":{{{Team}}}}}""";

        var given = await GivenAsync(update, teams);
        JToken.DeepEquals(JToken.Parse(given[0]), JToken.Parse(Members)).ShouldBeTrue(given[0]);
        given[1].ShouldBe(Team);
        JToken.DeepEquals(JToken.Parse((await GivenAsync(update, plain))[0]), JToken.Parse(Members)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("reactionsAdded", "OnReactionsAddedAsync")]
    [InlineData("reactionsRemoved", "OnReactionsRemovedAsync")]
    public async Task Which_reactions(string member, string method) =>
        (await GivenAsync($$$"""{"type":"messageReaction","{{{member}}}":[{"type":"like"}]}""", method))[0].ShouldBe("""[{"type":"like"}]""");

    [Theory]
    [InlineData("application/vnd.microsoft.readReceipt", """{"lastReadMessageId":"1"}""", "OnTeamsReadReceiptAsync")]
    [InlineData("application/vnd.microsoft.meetingStart", """{"id":"m","joinUrl":"https://join.example/","title":"T","MeetingType":"Scheduled","StartTime":"2024-05-06T07:08:09Z"}""", "OnTeamsMeetingStartAsync")]
    [InlineData("application/vnd.microsoft.meetingEnd", """{"id":"m","joinUrl":"https://join.example/","title":"T","MeetingType":"Scheduled","EndTime":"2024-05-06T07:08:09Z"}""", "OnTeamsMeetingEndAsync")]
    [InlineData("application/vnd.microsoft.meetingParticipantJoin", """{"Members":[{"user":{"id":"u"},"Meeting":{"InMeeting":true,"Role":"Organizer"}}]}""", "OnTeamsMeetingParticipantsJoinAsync")]
    [InlineData("application/vnd.microsoft.meetingParticipantLeave", """{"Members":[{"user":{"id":"u"},"Meeting":{"InMeeting":false,"Role":"Organizer"}}]}""", "OnTeamsMeetingParticipantsLeaveAsync")]
    public async Task What_is_told_of_meetings_and_of_reading(string name, string value, string method) =>
        ShouldBeTheSame((await GivenAsync($$$"""{"type":"event","name":"{{{name}}}","value":{{{value}}}}""", method))[0], value);

    [Theory]
    [InlineData("composeExtension/query", """{"commandId":"find","parameters":[{"name":"q","value":"UNICEF"}],"queryOptions":{"skip":5,"count":25},"state":"s"}""", "OnTeamsMessagingExtensionQueryAsync")]
    [InlineData("composeExtension/queryLink", """{"url":"https://example.org/","state":"s"}""", "OnTeamsAppBasedLinkQueryAsync")]
    [InlineData("composeExtension/anonymousQueryLink", """{"url":"https://example.org/"}""", "OnTeamsAnonymousAppBasedLinkQueryAsync")]
    [InlineData("composeExtension/querySettingUrl", """{"commandId":"settings"}""", "OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync")]
    [InlineData("composeExtension/setting", """{"state":"s","other":1}""", "OnTeamsMessagingExtensionConfigurationSettingAsync")]
    [InlineData("composeExtension/onCardButtonClicked", """{"pressed":true}""", "OnTeamsMessagingExtensionCardButtonClickedAsync")]
    [InlineData("composeExtension/selectItem", """{"picked":[1,null]}""", "OnTeamsMessagingExtensionSelectItemAsync")]
    [InlineData("composeExtension/submitAction", """{"data":{"a":1},"context":{"theme":"dark"},"commandId":"c","commandContext":"message","messagePayload":{"id":"1","subject":"s"}}""", "OnTeamsMessagingExtensionSubmitActionAsync")]
    [InlineData("composeExtension/submitAction", """{"commandId":"c","botMessagePreviewAction":"edit","botActivityPreview":[{"type":"message","text":"t"}]}""", "OnTeamsMessagingExtensionBotMessagePreviewEditAsync")]
    [InlineData("composeExtension/submitAction", """{"commandId":"c","botMessagePreviewAction":"send","botActivityPreview":[{"type":"message","text":"t"}]}""", "OnTeamsMessagingExtensionBotMessagePreviewSendAsync")]
    [InlineData("composeExtension/fetchTask", """{"commandId":"c","commandContext":"compose"}""", "OnTeamsMessagingExtensionFetchTaskAsync")]
    [InlineData("task/fetch", """{"data":{"a":1},"context":{"theme":"dark"}}""", "OnTeamsTaskModuleFetchAsync")]
    [InlineData("task/submit", """{"data":"text","context":{"theme":"dark"}}""", "OnTeamsTaskModuleSubmitAsync")]
    [InlineData("tab/fetch", """{"tabContext":{"tabEntityId":"e"},"context":{"theme":"dark"},"state":"s"}""", "OnTeamsTabFetchAsync")]
    [InlineData("tab/submit", """{"tabContext":{"tabEntityId":"e"},"context":{"theme":"dark"},"data":{"type":"tab/submit","own":1}}""", "OnTeamsTabSubmitAsync")]
    [InlineData("config/fetch", """{"a":1}""", "OnTeamsConfigFetchAsync")]
    [InlineData("config/submit", """{"a":1}""", "OnTeamsConfigSubmitAsync")]
    [InlineData("actionableMessage/executeAction", """{"body":"b","actionId":"a"}""", "OnTeamsO365ConnectorCardActionAsync")]
    [InlineData("fileConsent/invoke", """{"action":"accept","context":{"a":1},"uploadInfo":{"name":"n","uploadUrl":"https://u.example/","contentUrl":"https://c.example/","uniqueId":"1","fileType":"txt"}}""", "OnTeamsFileConsentAcceptAsync")]
    [InlineData("fileConsent/invoke", """{"action":"decline","context":{"a":1}}""", "OnTeamsFileConsentDeclineAsync")]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Execute","id":"i","verb":"v","data":{"a":1}},"authentication":{"id":"i","connectionName":"n","token":"t"},"state":"s"}""", "OnAdaptiveCardInvokeAsync")]
    [InlineData("application/search", """{"kind":"searchAnswer","queryText":"t","queryOptions":{"skip":1,"top":2},"context":{"a":1}}""", "OnSearchInvokeAsync")]
    [InlineData("application/search", """{"kind":"search","queryText":"t"}""", "OnSearchInvokeAsync")]
    public async Task The_value_of_an_invoke(string name, string value, string method) =>
        ShouldBeTheSame((await GivenAsync($$$"""{"type":"invoke","name":"{{{name}}}","value":{{{value}}}}""", method))[0], value);

    [Fact]
    public async Task Teams_leaves_the_kind_out_of_a_search_and_means_a_plain_one() =>
        ShouldBeTheSame((await GivenAsync("""{"type":"invoke","name":"application/search","value":{"queryText":"t"}}""", "OnSearchInvokeAsync"))[0], """{"kind":"search","queryText":"t"}""");

    private static void ShouldBeTheSame(string given, string value) =>
        JToken.DeepEquals(JToken.Parse(given), JToken.Parse(value)).ShouldBeTrue(given);

    private static async Task<string[]> GivenAsync(string json, string method)
    {
        var bot = new RecordingBot();
        var activity = JObject.Parse(json, new JsonLoadSettings());
        activity["channelId"] = Channels.Msteams;
        using var context = new TurnContext(new TestAdapter(Channels.Msteams), WireJson.Read<Activity>(new StringReader(activity.ToString())));

        await ((IBot)bot).OnTurnAsync(context);

        return [.. bot.Given[method].Select(given => WireJson.ToToken(given!).ToString(Formatting.None))];
    }
}
