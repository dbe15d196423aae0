using System.Net.Http.Headers;
using System.Text;
using GmgBot.DirectLine;
using GmgBot.Hosting;
using GmgBot.Tests.Commands;
using GmgBot.Tests.Http;
using Newtonsoft.Json.Linq;

namespace GmgBot.Tests.Telemetry;

/// <summary>Looks at everything that a bot lets out about itself, the most verbose log and all that is measured, for what people said and what is secret.</summary>
public sealed class PrivacyTests
{
    private const string Word = "Zanzibarine";
    private const string Name = "Amandine Testeur";
    private const string User = "29:user-of-the-test";
    private const string Comment = "unhelpful-comment";
    private const string OwnerToken = "owner-token-0123456789";
    private const string DatabasePassword = "database-password";
    private const string Bearer = "eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.signature";

    private static readonly Dictionary<string, string> Settings = new()
    {
        ["Logging__LogLevel__Default"] = "Trace",
        ["Telemetry__Exporter"] = "console",
        ["OTEL_METRIC_EXPORT_INTERVAL"] = "500",
        ["Owner__Token"] = OwnerToken,

        // Nothing listens there, so that it is the failures that are logged.
        ["Store__Postgres"] = $"Host=127.0.0.1;Port=1;Username=gmgbot;Password={DatabasePassword};Timeout=2",
    };

    [Fact]
    public async Task Neither_logs_nor_measurements_hold_what_people_said_who_they_are_or_what_is_secret()
    {
        await using var connector = await StandInConnector.StartAsync();
        using var process = GmgBotProcess.StartWith(Settings, "/", "--urls", "http://127.0.0.1:0", "--environment", "Development");
        var output = new WatchedOutput(process);
        string token;
        try
        {
            var address = await output.UntilAsync("Point the Bot Framework Emulator at ");
            using var http = new HttpClient { BaseAddress = new Uri(address.Split(' ')[6][..^BotServer.MessagesPath.Length]) };
            await SpeakAsChannelAsync(http, connector.Url);
            token = await SpeakAsPageAsync(http);
            using var report = new HttpRequestMessage(HttpMethod.Get, "/owner") { Headers = { Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"x:{OwnerToken}"))) } };
            (await http.SendAsync(report)).IsSuccessStatusCode.ShouldBeFalse("the database is away");
            foreach (var said in new[] { "gmgbot.questions", "gmgbot.stage.duration", "gmgbot.intent", "The database cannot be used", "A turn failed" })
            {
                await output.UntilAsync(said);
            }
        }
        finally
        {
            process.Kill();
        }

        var everything = await output.AllAsync();
        foreach (var secret in new[] { Word, Name, "Amandine", User, Comment, OwnerToken, DatabasePassword, Bearer, Bearer.Split('.')[1], token })
        {
            everything.ShouldNotContain(secret, Case.Insensitive);
        }
    }

    private static async Task SpeakAsChannelAsync(HttpClient http, string serviceUrl)
    {
        (await PostAsync(http, Message(serviceUrl))).IsSuccessStatusCode.ShouldBeTrue();

        // The channel refuses the reply to this one, for it has no sender.
        var unanswerable = Message(serviceUrl);
        unanswerable.Remove("recipient");
        await PostAsync(http, unanswerable);

        // Refused by either SDK, by Microsoft's with another status and other words in the log.
        (await PostAsync(http, Message(serviceUrl), Bearer)).IsSuccessStatusCode.ShouldBeFalse();
        var broken = Message(serviceUrl);
        broken["timestamp"] = Word;
        await PostAsync(http, broken);
        var judgement = Message(serviceUrl);
        (judgement["type"], judgement["name"]) = ("invoke", "message/submitAction");
        judgement["value"] = JObject.Parse($$$"""{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"{\"feedbackText\":\"{{{Comment}}}\"}"}}""");
        (await PostAsync(http, judgement)).IsSuccessStatusCode.ShouldBeTrue();
    }

    private static async Task<string> SpeakAsPageAsync(HttpClient http)
    {
        var begun = JObject.Parse(await (await http.PostAsync(DirectLineEndpoints.Path + "/conversations", null)).Content.ReadAsStringAsync());
        var token = begun["token"]!.ToString();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var activities = $"{DirectLineEndpoints.Path}/conversations/{begun["conversationId"]}/activities";
        (await http.PostAsync(activities, Json(Message("http://localhost/")))).IsSuccessStatusCode.ShouldBeTrue();
        (await http.PostAsync(activities, new StringContent($"{{{Word}"))).IsSuccessStatusCode.ShouldBeFalse();
        await http.GetAsync($"{activities}?watermark={Word}");
        await http.GetAsync($"{DirectLineEndpoints.Path}/conversations/{begun["conversationId"]}/stream?t={token}");
        return token;
    }

    private static JObject Message(string serviceUrl)
    {
        var message = EmulatorActivities.Message($"Did {Word} chair the GMG in 2010?");
        message["from"] = new JObject { ["id"] = User, ["name"] = Name, ["role"] = "user" };
        message["serviceUrl"] = serviceUrl;
        return message;
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient http, JObject activity, string? bearer = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, BotServer.MessagesPath) { Content = Json(activity) };
        request.Headers.Authorization = bearer is null ? null : new AuthenticationHeaderValue("Bearer", bearer);
        return await http.SendAsync(request);
    }

    private static StringContent Json(JObject activity) => new(activity.ToString(), Encoding.UTF8, "application/json");
}
