using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Xunit.Abstractions;

namespace Compact.Bot.Tests.Http;

/// <summary>
/// Mutated activities, headers and tokens, most of them through the adapter without a network: the bytes, the parsing, the checks and the
/// turn are the same. The seed is fixed, so that a failure can be seen again. <see cref="CountKey"/> in the environment asks for more.
/// </summary>
[Collection(nameof(Alone))]
public sealed class FuzzTests(ITestOutputHelper output)
{
    internal const string CountKey = "COMPACT_BOT_FUZZ_REQUESTS";

    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(30);

    private static readonly int Requests = int.Parse(Environment.GetEnvironmentVariable(CountKey) ?? "100000", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Broken_requests_let_nobody_in_and_break_nothing()
    {
        await using var bot = await RegisteredBot.StartAsync();
        var reading = new ReadingBot();
        var letIn = reading.Read;
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("MicrosoftAppId", StandInAzure.AppId), new("MicrosoftAppPassword", "secret")]).Build();
        var adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(settings, null, null, new Surroundings { Connections = bot.Azure.Connections, Time = bot.Time }));
        var hostile = new HostileRequests(bot, new Random(20_110_704));
        (await StatusAsync(adapter, reading, Encoding.UTF8.GetBytes(hostile.Body), hostile.Good)).ShouldBe(200);
        letIn.ShouldHaveSingleItem();
        var memory = GC.GetTotalMemory(forceFullCollection: true);
        var statuses = new ConcurrentDictionary<int, int>();

        for (var request = 0; request < Requests; request++)
        {
            letIn.Clear();
            var (header, body) = hostile.Next();
            var status = await StatusAsync(adapter, reading, body, header);

            status.ShouldBeOneOf([200, 400, 401, 413], $"request {request}");
            statuses.AddOrUpdate(status, 1, (_, count) => count + 1);
            if (header != hostile.Good)
            {
                (status == 200 || letIn.Count > 0).ShouldBeFalse($"request {request} was let in with {header}");
            }

            // With the good token a broken body may still be an activity, but only one that the token was made for.
            letIn.Exists(activity => !IsSignedFor(activity)).ShouldBeFalse($"request {request}");
        }

        (GC.GetTotalMemory(forceFullCollection: true) - memory).ShouldBeLessThan(64 * 1024 * 1024);
        bot.Azure.KeyFetches.ShouldBe(1, "strangers made the bot fetch keys");
        output.WriteLine($"{Requests} requests: {string.Join(", ", statuses.OrderBy(status => status.Key).Select(status => $"{status.Value} × {status.Key}"))}");
    }

    [Fact]
    public async Task So_it_is_over_the_network()
    {
        await using var bot = await RegisteredBot.StartAsync(new ReadingBot());
        var hostile = new HostileRequests(bot, new Random(4));
        var statuses = new ConcurrentDictionary<int, int>();

        for (var request = 0; request < Requests / 20; request++)
        {
            var (header, body) = hostile.Next();
            using var message = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new ByteArrayContent(body) };
            message.Headers.TryAddWithoutValidation("Authorization", header);
            using var response = await bot.Host.Http.SendAsync(message).WaitAsync(Hang);
            ((int)response.StatusCode).ShouldBeLessThan(500, $"request {request}");
            statuses.AddOrUpdate((int)response.StatusCode, 1, (_, count) => count + 1);
        }

        bot.Host.Log.Errors.ShouldBeEmpty();
        (await bot.PostAsync(bot.Bearer())).IsSuccessStatusCode.ShouldBeTrue();
        output.WriteLine($"{Requests / 20} requests: {string.Join(", ", statuses.OrderBy(status => status.Key).Select(status => $"{status.Value} × {status.Key}"))}");
    }

    private static bool IsSignedFor(Activity activity) =>
        activity.ServiceUrl.Equals(StandInAzure.ServiceUrl, StringComparison.OrdinalIgnoreCase) && activity.ChannelId is (Channels.Msteams or Channels.Webchat);

    private static async Task<int> StatusAsync(CloudAdapter adapter, IBot bot, byte[] body, string header)
    {
        var context = new DefaultHttpContext { Request = { Method = "POST", Body = new MemoryStream(body), ContentLength = body.Length } };
        context.Request.Headers.Authorization = header;
        await adapter.ProcessAsync(context.Request, context.Response, bot).WaitAsync(Hang);
        return context.Response.StatusCode;
    }
}
