using System.Net;
using Microsoft.AspNetCore.Http;

namespace Compact.Bot.Tests.Http;

/// <summary>The operations of the Connector API, as they go over the wire.</summary>
public sealed class ConnectorOperationTests : IAsyncLifetime
{
    private const string C = "19:a@thread.tacv2;messageid=1/2";

    /// <summary>What each is called by, the verb and path that it goes by, and the statuses that are a success.</summary>
    private static readonly Dictionary<string, (Func<IConversations, Task> Call, string Wire, int[] Successes)> Operations = new()
    {
        ["list"] = (c => c.GetConversationsAsync("a b"), "GET /v3/conversations?continuationToken=a%20b", [200]),
        ["list from the start"] = (c => c.GetConversationsAsync(), "GET /v3/conversations", [200]),
        ["create"] = (c => c.CreateConversationAsync(new ConversationParameters()), "POST /v3/conversations", [200, 201, 202]),
        ["send"] = (c => c.SendToConversationAsync(C, Message), "POST /v3/conversations/{c}/activities", [200, 201, 202]),
        ["send where it says"] = (c => c.SendToConversationAsync(Message), "POST /v3/conversations/{c}/activities", [200, 201, 202]),
        ["history"] = (c => c.SendConversationHistoryAsync(C, new Transcript([Message])), "POST /v3/conversations/{c}/activities/history", [200, 201, 202]),
        ["reply"] = (c => c.ReplyToActivityAsync(C, "a/b", Message), "POST /v3/conversations/{c}/activities/a%2Fb", [200, 201, 202]),
        ["reply where it says"] = (c => c.ReplyToActivityAsync(Message), "POST /v3/conversations/{c}/activities/replied%3F", [200, 201, 202]),
        ["update"] = (c => c.UpdateActivityAsync(C, "a/b", Message), "PUT /v3/conversations/{c}/activities/a%2Fb", [200, 201, 202]),
        ["update where it says"] = (c => c.UpdateActivityAsync(Message), "PUT /v3/conversations/{c}/activities/own%23", [200, 201, 202]),
        ["delete"] = (c => c.DeleteActivityAsync(C, "a/b"), "DELETE /v3/conversations/{c}/activities/a%2Fb", [200, 202]),
        ["members"] = (c => c.GetConversationMembersAsync(C), "GET /v3/conversations/{c}/members", [200]),
        ["page of members"] = (c => c.GetConversationPagedMembersAsync(C, 2, "a+b"), "GET /v3/conversations/{c}/pagedmembers?pageSize=2&continuationToken=a%2Bb", [200]),
        ["first page of members"] = (c => c.GetConversationPagedMembersAsync(C), "GET /v3/conversations/{c}/pagedmembers", [200]),
        ["remove member"] = (c => c.DeleteConversationMemberAsync(C, "29:x"), "DELETE /v3/conversations/{c}/members/29%3Ax", [200, 204]),
        ["members of an activity"] = (c => c.GetActivityMembersAsync(C, "a/b"), "GET /v3/conversations/{c}/activities/a%2Fb/members", [200]),
        ["upload"] = (c => c.UploadAttachmentAsync(C, new AttachmentData("image/png", "a.png", [1])), "POST /v3/conversations/{c}/attachments", [200, 201, 202]),
    };

    private StandInChannel _channel = null!;
    private IConnectorClient _client = null!;

    public static TheoryData<string> Names => [.. Operations.Keys];

    private static Activity Message => new(ActivityTypes.Message) { Id = "own#", ReplyToId = "replied?", Conversation = new ConversationAccount(id: C) };

    public async Task InitializeAsync()
    {
        _channel = await StandInChannel.StartAsync();
        var connectors = new ServiceUrlConnectorFactory(new ServiceHosts.Loopback(), ConnectorHttp.ForChannels(ConnectorHttp.Connections(), null, new ManualTime()));
        _client = await connectors.CreateAsync(_channel.Url, string.Empty, CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _channel.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_goes_by_its_verb_and_path_whatever_is_in_an_id(string name)
    {
        var (call, wire, successes) = Operations[name];
        foreach (var status in successes)
        {
            _channel.Answer = Empty(status);
            await call(_client.Conversations);
        }

        _channel.Calls.Select(made => $"{made.Method} {made.Path}").ShouldAllBe(made => made == wire.Replace("{c}", Uri.EscapeDataString(C)));
        _channel.Calls.Count.ShouldBe(successes.Length);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Any_other_status_is_a_refusal(string name)
    {
        var (call, _, successes) = Operations[name];
        foreach (var status in new[] { 200, 201, 202, 204, 301, 400, 403, 404, 409, 413, 500 }.Except(successes))
        {
            _channel.Answer = Empty(status);
            var refusal = await Should.ThrowAsync<ErrorResponseException>(() => call(_client.Conversations), $"{status}");
            refusal.Response.StatusCode.ShouldBe((HttpStatusCode)status);
        }
    }

    [Fact]
    public async Task What_comes_back_is_read()
    {
        _channel.Answer = (http, number) => http.Response.WriteAsync(number switch
        {
            0 => """{"id":"new","activityId":"first","serviceUrl":"https://smba.example/"}""",
            1 => """[{"id":"29:x","name":"Ann","unknown":1}]""",
            2 => """{"members":[{"id":"29:x"}],"continuationToken":"next"}""",
            _ => """{"conversations":[{"id":"c","members":[{"id":"29:x"}]}],"continuationToken":"next"}""",
        });

        var created = await _client.Conversations.CreateConversationAsync(new ConversationParameters());
        (created.Id, created.ActivityId, created.ServiceUrl).ShouldBe(("new", "first", "https://smba.example/"));
        var member = (await _client.Conversations.GetConversationMembersAsync(C)).ShouldHaveSingleItem();
        (member.Name, (int)member.Properties["unknown"]!).ShouldBe(("Ann", 1));
        var page = await _client.Conversations.GetConversationPagedMembersAsync(C);
        (page.Members.ShouldHaveSingleItem().Id, page.ContinuationToken).ShouldBe(("29:x", "next"));
        (await _client.Conversations.GetConversationsAsync()).Conversations.ShouldHaveSingleItem().Members.ShouldHaveSingleItem().Id.ShouldBe("29:x");
    }

    [Fact]
    public async Task Whoever_wants_to_sees_the_HTTP_behind_it_and_adds_headers()
    {
        var headers = new Dictionary<string, List<string>> { ["X-Own"] = ["1"], ["Accept"] = ["application/json"] };
        _channel.Answer = (http, _) =>
        {
            http.Response.Headers["X-Answer"] = "2";
            return http.Response.WriteAsync("""{"id":"1"}""");
        };

        using var answer = await _client.Conversations.SendToConversationWithHttpMessagesAsync(C, Message, headers);

        (answer.Body.Id, answer.Request.Method, answer.Response.Headers.GetValues("X-Answer").Single()).ShouldBe(("1", HttpMethod.Post, "2"));
        var sent = _channel.Calls.ShouldHaveSingleItem().Headers;
        (sent["X-Own"], sent["Accept"]).ShouldBe(("1", "application/json"));
    }

    [Fact]
    public async Task A_service_URL_may_have_a_path_and_need_not_end_in_a_slash()
    {
        var connectors = new ServiceUrlConnectorFactory(new ServiceHosts.Loopback(), ConnectorHttp.ForChannels(ConnectorHttp.Connections(), null, new ManualTime()));
        using var client = await connectors.CreateAsync($"{_channel.Url.TrimEnd('/')}/teams", string.Empty, CancellationToken.None);

        await client.Conversations.SendToConversationAsync("c", Message);

        _channel.Calls.ShouldHaveSingleItem().Path.ShouldBe("/teams/v3/conversations/c/activities");
    }

    [Fact]
    public async Task What_is_missing_is_not_sent()
    {
        await Should.ThrowAsync<ArgumentNullException>(() => _client.Conversations.CreateConversationAsync(null!));
        await Should.ThrowAsync<ArgumentNullException>(() => _client.Conversations.SendToConversationAsync(C, null!));
        await Should.ThrowAsync<ArgumentException>(() => _client.Conversations.SendToConversationAsync(string.Empty, Message));
        await Should.ThrowAsync<ArgumentException>(() => _client.Conversations.DeleteActivityAsync(C, null!));
        await Should.ThrowAsync<ArgumentException>(() => _client.Conversations.ReplyToActivityAsync(new Activity { Conversation = new ConversationAccount(id: C) }));

        _channel.Calls.ShouldBeEmpty();
    }

    private static Func<HttpContext, int, Task> Empty(int status) => (http, _) =>
    {
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    };
}
