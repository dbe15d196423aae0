using System.Diagnostics;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Newtonsoft.Json.Linq;

namespace Compact.Bot.Tests.Http;

/// <summary>
/// Mutated activities, headers and tokens, most of them through the adapter without a network: the bytes, the parsing, the checks and the
/// turn are the same, and a hundred thousand fit into a minute. The seed is fixed, so that a failure can be seen again.
/// </summary>
public sealed class FuzzTests
{
    private const int Requests = 100_000;

    private static readonly string[] Values =
        ["null", "{}", "[]", "\"\"", "\" \"", "-1", "1e999", "99999999999999999999999", "true", "\"\\u0000\"", "\"\\ud800\"", "\"../../\"", "\"http://169.254.169.254/\"", "[[[[[[]]]]]]", "{\"$ref\":\"1\"}", "{\"$type\":\"System.Object\"}", "\"2024-13-45T99:99\""];

    [Fact]
    public async Task A_hundred_thousand_broken_requests_let_nobody_in_and_break_nothing()
    {
        await using var bot = await RegisteredBot.StartAsync();
        var letIn = 0;
        var silent = new DelegateBot((_, _) =>
        {
            letIn++;
            return Task.CompletedTask;
        });
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("MicrosoftAppId", StandInAzure.AppId)]).Build();
        var adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(settings, null, null, null, new Surroundings { Connections = bot.Azure.Connections, Time = bot.Time }));
        var good = bot.Bearer();
        var body = JObject.FromObject(RegisteredBot.Teams(), WireJson.Serializer).ToString();
        (await StatusAsync(adapter, silent, Encoding.UTF8.GetBytes(body), good)).ShouldBe(200);
        letIn = 0;

        var random = new Random(20_110_704);
        var clock = Stopwatch.StartNew();
        var memory = GC.GetTotalMemory(forceFullCollection: true);
        for (var request = 0; request < Requests; request++)
        {
            // A header that is not the good one, with any body; or the good one, with a body that is no longer what it was.
            var (header, bytes) = random.Next(3) == 0
                ? (good, Broken(random, body))
                : (Forged(random, bot, good), random.Next(2) == 0 ? Encoding.UTF8.GetBytes(body) : Broken(random, body));
            var before = letIn;
            var status = await StatusAsync(adapter, silent, bytes, header);

            status.ShouldBeOneOf([200, 400, 401, 413], $"request {request}");
            if (header != good)
            {
                (status == 200 || letIn > before).ShouldBeFalse($"request {request} was let in with {header}");
            }
        }

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(3));
        (GC.GetTotalMemory(forceFullCollection: true) - memory).ShouldBeLessThan(64 * 1024 * 1024);
    }

    [Fact]
    public async Task So_it_is_over_the_network()
    {
        await using var bot = await RegisteredBot.StartAsync();
        var good = bot.Bearer();
        var body = JObject.FromObject(RegisteredBot.Teams(), WireJson.Serializer).ToString();
        var random = new Random(4);

        for (var request = 0; request < 500; request++)
        {
            var broken = Encoding.Latin1.GetString(Broken(random, body));
            using var response = await bot.Host.PostAsync(broken, random.Next(2) == 0 ? good : Forged(random, bot, good));
            ((int)response.StatusCode).ShouldBeLessThan(500);
        }
    }

    private static async Task<int> StatusAsync(CloudAdapter adapter, DelegateBot bot, byte[] body, string header)
    {
        var context = new DefaultHttpContext { Request = { Method = "POST", Body = new MemoryStream(body), ContentLength = body.Length } };
        context.Request.Headers.Authorization = header;
        await adapter.ProcessAsync(context.Request, context.Response, bot);
        return context.Response.StatusCode;
    }

    private static byte[] Broken(Random random, string body)
    {
        if (random.Next(2) == 0)
        {
            var activity = JObject.Parse(body);
            var members = activity.Descendants().OfType<JProperty>().ToArray();
            var member = members[random.Next(members.Length)];
            member.Replace(new JProperty(random.Next(8) == 0 ? member.Name.ToUpperInvariant() : member.Name, new JRaw(Values[random.Next(Values.Length)])));
            return Encoding.UTF8.GetBytes(activity.ToString());
        }

        var bytes = Encoding.UTF8.GetBytes(body);
        for (var change = random.Next(1, 6); change > 0; change--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(1, 256);
        }

        return random.Next(4) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
    }

    /// <summary>Never the good header: at least one character of what is signed, or of its signature, is another.</summary>
    private static string Forged(Random random, RegisteredBot bot, string good)
    {
        switch (random.Next(200))
        {
            case 0:
                var claims = bot.Claims();
                claims[random.Next(2) == 0 ? "aud" : "serviceurl"] = new JRaw(Values[random.Next(Values.Length)]);
                return bot.Bearer(JObject.Parse(claims.ToString()));
            case 1:
                return TestKey.SignWithSecret(bot.Claims(), "k1").Insert(0, "Bearer ");
            case < 40:
                return good[..random.Next(good.Length - 8)];
            default:
                var characters = good.ToCharArray();
                var at = random.Next(characters.Length - 8);
                characters[at] = (char)(characters[at] == 'A' ? 'B' : random.Next(33, 126));
                var forged = new string(characters);
                return forged == good ? good.Remove(at, 1) : forged;
        }
    }
}
