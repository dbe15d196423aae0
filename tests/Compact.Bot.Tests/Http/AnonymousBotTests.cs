using System.Net;
using Microsoft.Extensions.Configuration;

namespace Compact.Bot.Tests.Http;

public sealed class AnonymousBotTests
{
    [Theory]
    [InlineData("Production", "true")]
    [InlineData("Staging", "true")]
    [InlineData("Development", null)]
    [InlineData("Development", "false")]
    public void A_bot_without_an_app_id_refuses_to_start_and_names_the_settings(string environment, string? allowed)
    {
        var refusal = Should.Throw<InvalidOperationException>(() => Build(environment, ("BotFramework:AllowAnonymous", allowed)));

        refusal.Message.ShouldContain("MicrosoftAppId");
        refusal.Message.ShouldContain("BotFramework:AllowAnonymous");
        refusal.Message.ShouldContain("ASPNETCORE_ENVIRONMENT");
    }

    [Fact]
    public void A_password_without_an_app_id_opens_nothing() =>
        Should.Throw<InvalidOperationException>(() => Build("Production", ("MicrosoftAppPassword", "secret"), ("BotFramework:AllowAnonymous", "true")));

    [Theory]
    [InlineData("environment")]
    [InlineData("ASPNETCORE_ENVIRONMENT")]
    [InlineData("DOTNET_ENVIRONMENT")]
    public void The_settings_that_hosts_read_say_which_environment_this_is(string key)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("BotFramework:AllowAnonymous", "true"), new(key, "Development")]);

        Should.NotThrow(() => new ConfigurationBotFrameworkAuthentication(settings.Build()));
    }

    [Fact]
    public async Task On_the_developers_machine_a_message_is_answered_through_the_connector()
    {
        await using var channel = await StandInChannel.StartAsync();
        await using var host = await BotHost.StartAsync(DelegateBot.Echo);

        var response = await host.PostAsync(Incoming.Message("bonjour", channel.Url));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
        channel.Calls.ShouldHaveSingleItem().Body!["text"]!.ToString().ShouldBe("echo bonjour");
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/teams/")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://localhost.example.com/")]
    public async Task It_posts_to_no_other_machine(string serviceUrl)
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Echo);

        (await host.PostAsync(Incoming.Message(serviceUrl: serviceUrl))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        host.Log.Text.ShouldContain("BotFramework:AllowedServiceHosts");
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("Host", "bot.example.com")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("X-Real-IP", "203.0.113.7")]
    [InlineData("X-Forwarded-Host", "bot.example.com")]
    [InlineData("Via", "1.1 proxy")]
    public async Task Tunnels_and_web_pages_are_not_this_machine(string header, string value)
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(Newtonsoft.Json.JsonConvert.SerializeObject(Incoming.Message())) };
        request.Headers.TryAddWithoutValidation(header, value);

        (await host.Http.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.OK)]
    [InlineData("", HttpStatusCode.OK)]
    [InlineData("   ", HttpStatusCode.OK)]
    [InlineData("Basic x", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer abc", HttpStatusCode.Unauthorized)]
    public async Task No_token_can_be_valid_for_it(string? header, HttpStatusCode status)
    {
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);

        (await host.PostAsync(Incoming.Message(), header)).StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task Not_even_one_that_Azure_signed()
    {
        await using var registered = await RegisteredBot.StartAsync();
        await using var host = await BotHost.StartAsync(DelegateBot.Silent);

        (await host.PostAsync(Incoming.Message(), registered.Bearer())).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await host.PostAsync(Incoming.Message(), registered.Bearer(registered.EmulatorClaims()))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Whatever_an_activity_says_of_its_caller_is_forgotten()
    {
        string? caller = "not run";
        await using var host = await BotHost.StartAsync(new DelegateBot((context, _) =>
        {
            caller = context.Activity.CallerId;
            return Task.CompletedTask;
        }));
        var message = Incoming.Message();
        message.CallerId = "urn:botframework:azure";

        await host.PostAsync(message);

        caller.ShouldBeNull();
    }

    private static ConfigurationBotFrameworkAuthentication Build(string environment, params (string Key, string? Value)[] settings) =>
        new(new ConfigurationBuilder().AddInMemoryCollection([.. settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value)), new("environment", environment)]).Build());
}
