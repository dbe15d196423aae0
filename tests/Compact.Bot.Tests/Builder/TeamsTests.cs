using System.Net;
using Compact.Bot.Tests.Http;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;

namespace Compact.Bot.Tests.Builder;

public sealed class TeamsTests
{
    private const string InTeam = """{"team":{"id":"team","name":"T"},"channel":{"id":"channel"},"tenant":{"id":"tenant"},"meeting":{"id":"meeting"},"settings":{"selectedChannel":{"id":"selected"}}}""";

    [Fact]
    public void What_Teams_adds_is_read()
    {
        IActivity activity = new Activity { ChannelData = JObject.Parse(InTeam) };

        activity.TeamsGetTeamInfo().Name.ShouldBe("T");
        activity.TeamsGetChannelId().ShouldBe("channel");
        activity.TeamsGetMeetingInfo().Id.ShouldBe("meeting");
        activity.TeamsGetSelectedChannelId().ShouldBe("selected");
        IActivity bare = new Activity();
        bare.TeamsGetTeamInfo().ShouldBeNull();
        bare.TeamsGetChannelId().ShouldBeNull();
        bare.TeamsGetMeetingInfo().ShouldBeNull();
        bare.TeamsGetSelectedChannelId().ShouldBeNull();
    }

    [Theory]
    [InlineData(null)]
    [InlineData(InTeam)]
    public void A_message_can_raise_a_notification(string? data)
    {
        var message = new Activity { ChannelData = data is null ? null : JObject.Parse(data) };

        message.TeamsNotifyUser();
        message.GetChannelData<TeamsChannelData>().Notification.Alert.ShouldBe(true);
        message.GetChannelData<TeamsChannelData>().Team?.Id.ShouldBe("team");
        message.TeamsNotifyUser(alertInMeeting: true, "https://example.org");
        (message.GetChannelData<TeamsChannelData>().Notification.AlertInMeeting, message.GetChannelData<TeamsChannelData>().Notification.ExternalResourceUrl).ShouldBe((true, "https://example.org"));
    }

    [Fact]
    public async Task Members_channels_and_teams_are_asked_of_Teams()
    {
        List<string> seen = [];
        await using var bot = await RegisteredBot.StartAsync(new DelegateBot(async (context, token) =>
        {
            seen.Add((await TeamsInfo.GetMemberAsync(context, "u/1", token)).AadObjectId);
            seen.Add((await TeamsInfo.GetPagedMembersAsync(context, 2, "a b", token)).Members[0].Email);
            seen.Add((await TeamsInfo.GetTeamDetailsAsync(context, cancellationToken: token)).AadGroupId);
            seen.Add((await TeamsInfo.GetTeamChannelsAsync(context, "other", token))[0].Name);
        }));
        bot.Azure.Answer = (http, number) => http.Response.WriteAsync(number switch
        {
            0 => """{"objectId":"entra"}""",
            1 => """{"members":[{"email":"a@example.org"}]}""",
            2 => """{"aadGroupId":"group"}""",
            _ => """{"conversations":[{"name":"General"}]}""",
        });
        var message = RegisteredBot.Teams();
        message.ChannelData = JObject.Parse(InTeam);

        (await bot.PostAsync(bot.Bearer(), message)).StatusCode.ShouldBe(HttpStatusCode.OK, bot.Host.Log.Text);

        seen.ShouldBe(["entra", "a@example.org", "group", "General"]);
        bot.Azure.Calls.Select(call => call.Path["smba.trafficmanager.net/teams/".Length..]).ShouldBe(
            ["v3/conversations/team/members/u%2F1", "v3/conversations/team/pagedmembers?pageSize=2&continuationToken=a%20b", "v3/teams/team", "v3/teams/other/conversations"]);
    }

    [Theory]
    [InlineData("ConversationNotFound", HttpStatusCode.OK)]
    [InlineData("Other", HttpStatusCode.InternalServerError)]
    public async Task A_member_whom_no_roster_knows_is_taken_as_named(string code, HttpStatusCode status)
    {
        var recording = new RecordingBot();
        await using var bot = await RegisteredBot.StartAsync(recording);
        bot.Azure.Answer = (http, _) =>
        {
            http.Response.StatusCode = 404;
            return http.Response.WriteAsync($$$"""{"error":{"code":"{{{code}}}"}}""");
        };
        var update = RegisteredBot.Teams(null!);
        update.Type = ActivityTypes.ConversationUpdate;
        update.MembersAdded = [new ChannelAccount("bot-1"), new ChannelAccount("user-1")];

        (await bot.PostAsync(bot.Bearer(), update)).StatusCode.ShouldBe(status);

        bot.Azure.Calls.ShouldHaveSingleItem().Path.ShouldEndWith("/members/user-1");
        recording.Methods.Contains("OnMembersAddedAsync").ShouldBe(status == HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_thread_in_a_channel_is_opened_with_a_message()
    {
        Tuple<ConversationReference, string>? sent = null;
        await using var bot = await RegisteredBot.StartAsync(new DelegateBot(async (context, token) =>
            sent = await TeamsInfo.SendMessageToTeamsChannelAsync(context, MessageFactory.Text("news"), "19:channel", StandInAzure.AppId, token)));
        bot.Azure.Answer = (http, _) => http.Response.WriteAsync("""{"id":"thread","activityId":"first"}""");

        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.OK, bot.Host.Log.Text);

        var body = bot.Azure.Calls.ShouldHaveSingleItem().Body!;
        (body["isGroup"]!.Value<bool>(), body["channelData"]!["channel"]!["id"]!.ToString(), body["activity"]!["text"]!.ToString()).ShouldBe((true, "19:channel", "news"));
        (sent!.Item1.Conversation.Id, sent.Item2).ShouldBe(("thread", "first"));
    }
}
