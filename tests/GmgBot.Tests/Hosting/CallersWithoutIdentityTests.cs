using System.Net;
using System.Text;
using GmgBot.Hosting;
using GmgBot.Tests.Http;

namespace GmgBot.Tests.Hosting;

/// <summary>The bot's own endpoint while the bot has no app id, whichever SDK is behind it.</summary>
public sealed class CallersWithoutIdentityTests
{
    private static readonly Dictionary<string, string?> Anonymous = new() { ["BotFramework:AllowAnonymous"] = "true" };
    private static readonly Dictionary<string, string?> Registered = new() { ["MicrosoftAppId"] = "6c1a3b1e-0000-4000-8000-000000000001", ["MicrosoftAppPassword"] = "secret" };

    [Theory]
    [InlineData("Host", "bot.example")]
    [InlineData("X-Forwarded-For", "203.0.113.5")]
    [InlineData("Forwarded", "for=203.0.113.5")]
    [InlineData("Origin", "https://elsewhere.example")]
    public async Task Only_programs_on_the_same_machine_are_answered(string header, string value)
    {
        (await StatusAsync(Anonymous, header, value)).ShouldBe(HttpStatusCode.Forbidden);
        (await StatusAsync(Anonymous, "X-Other", value)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task With_one_it_is_the_token_that_counts() =>
        (await StatusAsync(Registered, "X-Forwarded-For", "203.0.113.5")).ShouldBe(HttpStatusCode.Unauthorized);

    private static async Task<HttpStatusCode> StatusAsync(Dictionary<string, string?> identity, string header, string value)
    {
        Dictionary<string, string?> settings = new(identity) { [BotServer.UrlsSetting] = "http://127.0.0.1:0", ["Store:Folder"] = "", ["Logging:LogLevel:Default"] = "None" };
        await using var server = BotServer.Build(new StandInAnswers(), settings, "Development");
        await server.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };
        http.DefaultRequestHeaders.Add(header, value);
        var typing = EmulatorActivities.Addressed("""{"type":"typing"}""");
        typing["serviceUrl"] = "http://127.0.0.1:9/";
        using var response = await http.PostAsync(BotServer.MessagesPath, new StringContent(typing.ToString(), Encoding.UTF8, "application/json"));
        return response.StatusCode;
    }
}
