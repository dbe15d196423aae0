using System.Net;

namespace Compact.Bot.Tests.Http;

public sealed class EmulatorTokenTests
{
    private const HttpStatusCode Ok = HttpStatusCode.OK;
    private const HttpStatusCode No = HttpStatusCode.Unauthorized;
    private const string Foreign = "99999999-2222-3333-4444-555555555555";

    [Theory]
    [InlineData("1.0")]
    [InlineData("2.0")]
    public async Task A_token_that_the_bot_itself_could_get_is_good_in_development(string version)
    {
        await using var bot = await RegisteredBot.StartAsync(environment: "Development");

        await ShouldAnswerAsync(bot, bot.Bearer(bot.EmulatorClaims(version)), Ok);
    }

    [Fact]
    public async Task Elsewhere_it_is_not_unless_the_settings_say_so()
    {
        await using var closed = await RegisteredBot.StartAsync();
        await using var open = await RegisteredBot.StartAsync(settings: ("BotFramework:AllowEmulatorTokens", "true"));

        await ShouldAnswerAsync(closed, closed.Bearer(closed.EmulatorClaims()), No);
        await ShouldAnswerAsync(open, open.Bearer(open.EmulatorClaims()), Ok);
    }

    [Theory]
    [InlineData("ver", null)]
    [InlineData("ver", "3.0")]
    [InlineData("appid", Foreign)]
    [InlineData("appid", null)]
    [InlineData("aud", Foreign)]
    [InlineData("aud", "https://api.botframework.com")]
    [InlineData("tid", Foreign)]
    [InlineData("tid", null)]
    public async Task Each_claim_counts(string claim, string? value)
    {
        await using var bot = await RegisteredBot.StartAsync(environment: "Development");
        var claims = bot.EmulatorClaims();
        claims.Remove(claim);
        if (value is not null)
        {
            claims[claim] = value;
        }

        await ShouldAnswerAsync(bot, bot.Bearer(claims), No);
    }

    [Fact]
    public async Task A_foreign_tenant_gets_nowhere_however_often_it_tries()
    {
        await using var bot = await RegisteredBot.StartAsync(environment: "Development");

        for (var attempt = 0; attempt < 3; attempt++)
        {
            await ShouldAnswerAsync(bot, bot.Bearer(bot.EmulatorClaims(tenant: Foreign)), No);
        }
    }

    [Fact]
    public async Task A_single_tenant_bot_takes_its_own_tenant_and_no_other()
    {
        await using var bot = await RegisteredBot.StartAsync(null, "Development", null, ("MicrosoftAppType", "SingleTenant"), ("MicrosoftAppTenantId", Foreign));

        await ShouldAnswerAsync(bot, bot.Bearer(bot.EmulatorClaims("1.0", Foreign)), Ok);
        await ShouldAnswerAsync(bot, bot.Bearer(bot.EmulatorClaims("2.0", Foreign)), Ok);
        await ShouldAnswerAsync(bot, bot.Bearer(bot.EmulatorClaims()), No);
    }

    [Fact]
    public async Task It_cannot_speak_for_Teams()
    {
        await using var bot = await RegisteredBot.StartAsync(environment: "Development");

        (await bot.PostAsync(bot.Bearer(bot.EmulatorClaims()), RegisteredBot.Teams())).StatusCode.ShouldBe(No);
    }

    [Fact]
    public async Task Its_service_URL_nobody_signed_for_so_it_must_be_of_this_machine()
    {
        await using var bot = await RegisteredBot.StartAsync(environment: "Development");

        (await bot.PostAsync(bot.Bearer(bot.EmulatorClaims()), Incoming.Message(serviceUrl: StandInAzure.ServiceUrl))).StatusCode.ShouldBe(No);
    }

    [Fact]
    public async Task Without_a_number_its_version_is_the_first()
    {
        await using var bot = await RegisteredBot.StartAsync(environment: "Development");
        var claims = bot.EmulatorClaims();
        claims["ver"] = " ";

        await ShouldAnswerAsync(bot, bot.Bearer(claims), Ok);
        claims.Remove("appid");
        claims["azp"] = StandInAzure.AppId;
        await ShouldAnswerAsync(bot, bot.Bearer(claims), No);
    }

    [Theory]
    [InlineData("exp", -4, Ok)]
    [InlineData("exp", -6, No)]
    [InlineData("nbf", 4, Ok)]
    [InlineData("nbf", 6, No)]
    public async Task It_expires_as_others_do(string claim, int minutes, HttpStatusCode status)
    {
        await using var bot = await RegisteredBot.StartAsync(environment: "Development");
        var claims = bot.EmulatorClaims();
        claims["nbf"] = bot.Seconds(TimeSpan.FromHours(-1));
        claims[claim] = bot.Seconds(TimeSpan.FromMinutes(minutes));

        await ShouldAnswerAsync(bot, bot.Bearer(claims), status);
    }

    [Fact]
    public async Task Neither_issuer_can_sign_for_the_other()
    {
        await using var bot = await RegisteredBot.StartAsync(environment: "Development");

        await ShouldAnswerAsync(bot, $"Bearer {bot.Azure.Keys[0].Sign(bot.EmulatorClaims())}", No);
        (await bot.PostAsync($"Bearer {bot.Azure.EntraKeys[0].Sign(bot.Claims())}")).StatusCode.ShouldBe(No);
        bot.Azure.Keys = bot.Azure.EntraKeys;
        bot.Time.Advance(TimeSpan.FromMinutes(5));
        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(No, "a key that is endorsed for nothing");
    }

    [Fact]
    public async Task The_application_can_name_further_issuers()
    {
        await using var bot = await RegisteredBot.StartAsync(null, "Development", new AuthenticationConfiguration { ValidTokenIssuers = [$"https://sts.windows.net/{Foreign}/"] });

        await ShouldAnswerAsync(bot, bot.Bearer(bot.EmulatorClaims(tenant: Foreign)), Ok);
        await ShouldAnswerAsync(bot, bot.Bearer(bot.EmulatorClaims("2.0", Foreign)), No);
    }

    [Theory]
    [InlineData("https://channel.example/", Ok)]
    [InlineData("http://channel.example/", No)]
    [InlineData("https://sub.channel.example/", No)]
    public async Task Or_of_a_host_that_the_settings_name(string serviceUrl, HttpStatusCode status)
    {
        await using var bot = await RegisteredBot.StartAsync(null, "Development", null, ("BotFramework:AllowedServiceHosts", "channel.example"));

        (await bot.PostAsync(bot.Bearer(bot.EmulatorClaims()), Incoming.Message(serviceUrl: serviceUrl))).StatusCode.ShouldBe(status);
    }

    private static async Task ShouldAnswerAsync(RegisteredBot bot, string header, HttpStatusCode status) =>
        (await bot.PostAsync(header, Incoming.Message())).StatusCode.ShouldBe(status, bot.Host.Log.Text);
}
