using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Compact.Bot.Tests.Http;

/// <summary>What anybody at all may send in a body, and how.</summary>
public sealed class RequestBodyTests
{
    private const string Message = """{"type":"message","channelId":"emulator","from":{"id":"u"},"conversation":{"id":"c"},"serviceUrl":"http://localhost:9","text":"é"}""";

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("nonsense")]
    public async Task What_the_body_is_said_to_be_does_not_matter(string? contentType)
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Message));
        if (contentType is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        (await host.Http.PostAsync("/api/messages", content)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public async Task A_byte_order_mark_says_how_it_is_written(string encoding)
    {
        string? text = null;
        await using var host = await BotHost.StartAsync(new DelegateBot((context, _) =>
        {
            text = context.Activity.Text;
            return Task.CompletedTask;
        }));
        var written = Encoding.GetEncoding(encoding);

        (await host.Http.PostAsync("/api/messages", new ByteArrayContent([.. written.GetPreamble(), .. written.GetBytes(Message)]))).StatusCode.ShouldBe(HttpStatusCode.OK);

        text.ShouldBe("é");
    }

    [Theory]
    [InlineData("gzip", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("br", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("identity", HttpStatusCode.OK)]
    public async Task A_compressed_body_is_not_taken(string encoding, HttpStatusCode status)
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);
        var content = new StringContent(Message);
        content.Headers.ContentEncoding.Add(encoding);

        (await host.Http.PostAsync("/api/messages", content)).StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task One_that_does_not_arrive_in_time_by_the_clock_of_the_bot_is_given_up()
    {
        var time = new ManualTime { IsImpatient = true };
        await using var host = await BotHost.StartAsync(DelegateBot.Silent, services: services => services.AddSingleton<TimeProvider>(time));

        (await AnswerToHalfAsync(host)).ShouldStartWith("HTTP/1.1 408 ");

        time.Waits.ShouldContain(TimeSpan.FromSeconds(30));
        host.Log.Text.ShouldContain("the body did not arrive in time");
        host.Log.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_the_server_refuses_is_no_fault_of_the_bot()
    {
        await using var slow = await BotHost.StartAsync(DelegateBot.Silent, services: services => services.Configure<KestrelServerOptions>(server =>
            server.Limits.MinRequestBodyDataRate = new MinDataRate(1_000_000, TimeSpan.FromSeconds(1.1))));
        await using var small = await BotHost.StartAsync(DelegateBot.Silent, services: services => services.Configure<KestrelServerOptions>(server =>
            server.Limits.MaxRequestBodySize = 10));

        (await AnswerToHalfAsync(slow)).ShouldStartWith("HTTP/1.1 408 ");
        (await small.PostAsync(Message)).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);

        slow.Log.Errors.ShouldBeEmpty();
        small.Log.Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_caller_who_hangs_up_raises_no_alarm_and_holds_up_nobody(bool isReset)
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);
        using (var caller = await HalfAsync(host))
        {
            caller.Client.LingerState = new LingerOption(isReset, 0);
        }

        await host.Log.ContainsAsync("was refused with 400");
        host.Log.Errors.ShouldBeEmpty();
        (await host.PostAsync(Message)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_method_that_is_not_taken_is_told_which_one_is()
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);

        foreach (var method in new[] { "GET", "HEAD", "PATCH", "TRACE", "BREW" })
        {
            var response = await host.Http.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/api/messages"));

            response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
            response.Content.Headers.Allow.ShouldBe(["POST"]);
        }
    }

    [Fact]
    public async Task No_WebSocket_is_opened()
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);
        var upgrade = new HttpRequestMessage(HttpMethod.Get, "/api/messages")
        {
            Headers = { Connection = { "Upgrade" }, Upgrade = { new ProductHeaderValue("websocket") } },
        };
        upgrade.Headers.Add("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==");
        upgrade.Headers.Add("Sec-WebSocket-Version", "13");

        (await host.Http.SendAsync(upgrade)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    private static async Task<string> AnswerToHalfAsync(BotHost host)
    {
        using var caller = await HalfAsync(host);
        using var answer = new StreamReader(caller.GetStream());
        return await answer.ReadLineAsync(new CancellationTokenSource(TimeSpan.FromSeconds(30)).Token) ?? "nothing";
    }

    /// <summary>A request that says it has a body, and sends half of it.</summary>
    private static async Task<TcpClient> HalfAsync(BotHost host)
    {
        var caller = new TcpClient();
        await caller.ConnectAsync(IPAddress.Loopback, host.Http.BaseAddress!.Port);
        await caller.GetStream().WriteAsync(Encoding.UTF8.GetBytes($"POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Length: {Encoding.UTF8.GetByteCount(Message)}\r\n\r\n{Message[..40]}"));
        return caller;
    }
}
