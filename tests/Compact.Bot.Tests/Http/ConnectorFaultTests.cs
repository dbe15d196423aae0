using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Compact.Bot.Tests.Http;

/// <summary>Whatever a channel does, a reply arrives once or the log says why it did not, and the bot goes on.</summary>
public sealed class ConnectorFaultTests
{
    private const string Accepted = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"id\":\"1\"}";

    [Theory]
    [InlineData("reset")]
    [InlineData("close")]
    [InlineData("half a status line")]
    [InlineData("no HTTP")]
    [InlineData("headers without end")]
    [InlineData("half a body")]
    [InlineData("reset in the body")]
    [InlineData("broken chunk")]
    [InlineData("body without end")]
    public async Task A_reply_that_may_have_arrived_is_not_sent_twice(string fault)
    {
        await using var channel = new FaultyChannel((connection, token) => DoAsync(fault, connection, token));
        await using var bot = await RegisteredBot.StartAsync(DelegateBot.Echo, "Development");

        (await PostAsync(bot, channel)).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);

        channel.Requests.ShouldBe(1);
        bot.Host.Log.Errors.ShouldHaveSingleItem().ShouldContain("HttpRequestException");
        await ShouldGoOnAsync(bot);
    }

    [Theory]
    [InlineData("silence")]
    [InlineData("a trickle of headers")]
    [InlineData("a stall in the body")]
    public async Task A_channel_that_takes_too_long_is_given_up_and_not_told_twice(string fault)
    {
        var stalled = new TaskCompletionSource();
        await using var channel = new FaultyChannel((connection, token) => DoAsync(fault, connection, token, stalled.SetResult));
        await using var bot = await RegisteredBot.StartAsync(DelegateBot.Echo, "Development");

        var answer = PostAsync(bot, channel);
        await stalled.Task;
        bot.Time.RunOut();
        (await answer).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);

        channel.Requests.ShouldBe(1);
        bot.Time.Waits.ShouldContain(TimeSpan.FromSeconds(10));
        bot.Host.Log.Errors.ShouldHaveSingleItem().ShouldContain("TimeoutRejectedException");
        await ShouldGoOnAsync(bot);
    }

    [Theory]
    [InlineData("reset")]
    [InlineData("close")]
    public async Task Nor_is_one_on_a_connection_that_served_before(string fault)
    {
        var answers = 0;
        await using var channel = new FaultyChannel(async (connection, token) =>
        {
            if (++answers == 1)
            {
                await SayAsync(connection, Accepted, token);
            }
            else
            {
                await DoAsync(fault, connection, token);
            }
        });
        await using var bot = await RegisteredBot.StartAsync(DelegateBot.Echo, "Development");

        (await PostAsync(bot, channel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await PostAsync(bot, channel)).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);

        channel.Requests.ShouldBe(2);
    }

    [Fact]
    public async Task A_connection_that_is_refused_took_nothing_so_it_is_tried_again()
    {
        await using var bot = await RegisteredBot.StartAsync(DelegateBot.Echo);
        bot.Azure.RefusedConnections = 3;

        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.OK);

        bot.Azure.Calls.Count.ShouldBe(1);
        bot.Azure.TokenRequests.ShouldBe(1);
    }

    [Fact]
    public async Task One_that_stays_refused_is_given_up()
    {
        await using var bot = await RegisteredBot.StartAsync(DelegateBot.Echo);
        bot.Azure.RefusedConnections = 4;

        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);

        bot.Azure.RefusedConnections.ShouldBe(0);
        bot.Azure.Calls.ShouldBeEmpty();
        bot.Host.Log.Errors.ShouldHaveSingleItem().ShouldContain("Connection refused");
    }

    [Fact]
    public async Task A_connection_that_is_not_made_in_time_took_nothing_either()
    {
        await using var channel = await StandInChannel.StartAsync();
        var made = new Socket(SocketType.Stream, ProtocolType.Tcp); // Beforehand, so that the last attempt takes no time on any machine.
        await made.ConnectAsync(new Uri(channel.Url).Host, new Uri(channel.Url).Port);
        var attempts = 0;
        using var connections = new SocketsHttpHandler
        {
            ConnectTimeout = TimeSpan.FromMilliseconds(100),
            ConnectCallback = async (_, token) =>
            {
                if (++attempts < 3)
                {
                    await Task.Delay(Timeout.Infinite, token);
                }

                return new NetworkStream(made, ownsSocket: true);
            },
        };
        using var http = ConnectorHttp.ForChannels(connections, null, new ManualTime());

        using var response = await http.PostAsync(channel.Url, new StringContent("{}"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        channel.Calls.Count.ShouldBe(1);
        attempts.ShouldBe(3);
    }

    [Fact]
    public async Task A_channel_that_asks_for_patience_gets_it_within_bounds()
    {
        await using var bot = await RegisteredBot.StartAsync(DelegateBot.Echo);
        bot.Azure.Answer = (context, number) =>
        {
            context.Response.Headers.RetryAfter = number switch { 0 => "2", 1 => "86400", _ => bot.Time.GetUtcNow().AddSeconds(3).ToString("R") };
            context.Response.StatusCode = number < 3 ? 429 : 200;
            return Task.CompletedTask;
        };

        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.OK);

        bot.Azure.Calls.Count.ShouldBe(4);
        var waits = bot.Time.Waits.Where(wait => wait > TimeSpan.Zero && wait < TimeSpan.FromSeconds(10)).ToArray();
        waits.Length.ShouldBe(3);
        waits[0].ShouldBe(TimeSpan.FromSeconds(2));
        waits[1].ShouldBe(TimeSpan.FromSeconds(5));
        waits[2].ShouldBeInRange(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(3)); // A date has no fractions of a second.
    }

    [Fact]
    public async Task Without_a_wish_the_waits_grow_and_are_not_all_alike()
    {
        List<TimeSpan[]> waits = [];
        for (var turn = 0; turn < 3; turn++)
        {
            await using var bot = await RegisteredBot.StartAsync(DelegateBot.Echo);
            bot.Azure.Answer = (context, _) =>
            {
                context.Response.StatusCode = 503;
                return Task.CompletedTask;
            };
            (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
            waits.Add([.. bot.Time.Waits.Where(wait => wait > TimeSpan.Zero && wait < TimeSpan.FromSeconds(10))]);
        }

        waits.ShouldAllBe(turn => turn.Length == 3);
        waits.Select(turn => turn[0]).Distinct().Count().ShouldBeGreaterThan(1);
        waits.ShouldAllBe(turn => turn.Max() <= TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task What_the_bot_catches_itself_ends_the_turn_in_peace()
    {
        await using var channel = new FaultyChannel((connection, token) => DoAsync("reset", connection, token));
        Exception? taken = null;
        await using var bot = await RegisteredBot.StartAsync(DelegateBot.Echo, "Development");
        bot.Host.Adapter.OnTurnError = (_, fault) =>
        {
            taken = fault;
            return Task.CompletedTask;
        };

        (await PostAsync(bot, channel)).StatusCode.ShouldBe(HttpStatusCode.OK);

        taken.ShouldBeOfType<HttpRequestException>();
    }

    private static async Task DoAsync(string fault, Socket connection, CancellationToken token, Action? stalled = null)
    {
        switch (fault)
        {
            case "reset":
                connection.LingerState = new LingerOption(enable: true, 0);
                break;
            case "close":
                break;
            case "half a status line":
                await SayAsync(connection, "HTTP/1.1 2", token);
                break;
            case "no HTTP":
                await SayAsync(connection, "220 mail.example ESMTP ready\r\n", token);
                break;
            case "headers without end":
                await SayAsync(connection, "HTTP/1.1 200 OK\r\nX-Long: ", token);
                await FloodAsync(connection, token);
                break;
            case "half a body":
                await SayAsync(connection, Accepted[..^4], token);
                break;
            case "reset in the body":
                await SayAsync(connection, Accepted[..^4], token);
                connection.LingerState = new LingerOption(enable: true, 0);
                break;
            case "broken chunk":
                await SayAsync(connection, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}", token);
                break;
            case "body without end":
                await SayAsync(connection, "HTTP/1.1 200 OK\r\n\r\n", token);
                await FloodAsync(connection, token);
                break;
            case "silence":
                stalled!();
                await Task.Delay(Timeout.Infinite, token);
                break;
            case "a trickle of headers":
                await SayAsync(connection, "HTTP/1.1 200 OK\r\nX-Long: ", token);
                stalled!();
                while (true)
                {
                    await SayAsync(connection, "x", token);
                    await Task.Delay(5, token);
                }

            case "a stall in the body":
                await SayAsync(connection, Accepted[..^4], token);
                stalled!();
                await Task.Delay(Timeout.Infinite, token);
                break;
        }

        connection.Close();
    }

    private static async Task SayAsync(Socket connection, string words, CancellationToken token) =>
        await connection.SendAsync(Encoding.ASCII.GetBytes(words), token);

    private static async Task FloodAsync(Socket connection, CancellationToken token)
    {
        var flood = Encoding.ASCII.GetBytes(new string('x', 64 * 1024));
        while (true)
        {
            await connection.SendAsync(flood, token);
        }
    }

    private static Task<HttpResponseMessage> PostAsync(RegisteredBot bot, FaultyChannel channel) =>
        bot.PostAsync(bot.Bearer(bot.EmulatorClaims()), Incoming.Message(serviceUrl: channel.Url));

    private static async Task ShouldGoOnAsync(RegisteredBot bot)
    {
        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.OK, bot.Host.Log.Text);
        bot.Azure.Calls.ShouldHaveSingleItem().Body!["text"]!.ToString().ShouldBe("echo hello");
    }
}
