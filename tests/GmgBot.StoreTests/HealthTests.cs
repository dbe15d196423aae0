using System.Net;
using GmgBot.StoreTests.Processes;
using Newtonsoft.Json.Linq;

namespace GmgBot.StoreTests;

/// <summary>What a load balancer is told.</summary>
public sealed class HealthTests
{
    [Fact]
    public async Task A_started_bot_lives_and_is_ready()
    {
        using var folder = new TemporaryFolder();
        using var bot = await BotProcess.StartAsync(0, ("Store:Folder", folder.Path));
        using var http = new HttpClient { BaseAddress = new Uri(bot.Address) };

        (await http.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var ready = await http.GetAsync("/health/ready");
        ready.StatusCode.ShouldBe(HttpStatusCode.OK);
        JObject.Parse(await ready.Content.ReadAsStringAsync()).ToString(Newtonsoft.Json.Formatting.None).ShouldBe(
            """{"status":"Healthy","checks":{"answers":{"status":"Healthy","reason":"The bot answers."},"knowledge":{"status":"Healthy","reason":"The newest knowledge answers.","loads":1},"database":{"status":"Healthy","reason":"The database can be used.","droppedQuestions":0}}}""");
    }

    [Fact]
    public async Task Without_its_database_it_is_ready_all_the_same_and_says_what_is_missing_but_not_where_it_was()
    {
        using var bot = await BotProcess.StartAsync(0, ("Store:Postgres", $"Host=127.0.0.1;Port={Ports.Free()};Username=nobody;Password=secret;Database=none"));
        using var http = new HttpClient { BaseAddress = new Uri(bot.Address) };

        var ready = await http.GetAsync("/health/ready");
        var body = await ready.Content.ReadAsStringAsync();

        ready.StatusCode.ShouldBe(HttpStatusCode.OK);
        JObject.Parse(body)["checks"]!["database"]!.ToString(Newtonsoft.Json.Formatting.None).ShouldBe(
            """{"status":"Degraded","reason":"The database cannot be used; the bot answers without memory.","droppedQuestions":0}""");
        body.ShouldNotContain("127.0.0.1");
        body.ShouldNotContain("secret");
    }
}
