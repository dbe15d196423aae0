using System.Net;
using Newtonsoft.Json.Linq;

namespace Compact.Bot.Tests.Http;

/// <summary>The table of test vectors of the protocol: one thing changed in a request that is good in all other respects.</summary>
public sealed class IncomingTokenTests
{
    private const HttpStatusCode Ok = HttpStatusCode.OK;
    private const HttpStatusCode No = HttpStatusCode.Unauthorized;
    private const HttpStatusCode Bad = HttpStatusCode.BadRequest;

    [Theory]
    [InlineData("RS256", Ok)]
    [InlineData("RS384", Ok)]
    [InlineData("RS512", Ok)]
    [InlineData("PS256", No)]
    [InlineData("PS512", No)]
    public async Task Only_three_algorithms_are_taken(string algorithm, HttpStatusCode status)
    {
        await using var bot = await RegisteredBot.StartAsync();

        await ShouldAnswerAsync(bot, $"Bearer {bot.Azure.Keys[0].Sign(bot.Claims(), algorithm)}", status);
    }

    [Fact]
    public async Task Not_even_where_the_issuer_publishes_a_key_for_another()
    {
        await using var bot = await RegisteredBot.StartAsync();
        var curve = TestKey.OfCurve("curve", "msteams");
        bot.Azure.Keys = [bot.Azure.Keys[0], curve];

        await ShouldAnswerAsync(bot, $"Bearer {curve.Sign(bot.Claims(), "ES256")}", No);
        await ShouldAnswerAsync(bot, bot.Bearer(), Ok);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("bearer {0}")]
    [InlineData("BEARER {0}")]
    [InlineData("Basic {0}")]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("Bearer  {0}")]
    [InlineData("Bearer {0} more")]
    [InlineData("Bearer abc")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer ...")]
    [InlineData("{0}")]
    public async Task A_header_is_exactly_bearer_space_token(string? header)
    {
        await using var bot = await RegisteredBot.StartAsync();
        var token = bot.Bearer()["Bearer ".Length..];

        await ShouldAnswerAsync(bot, header?.Replace("{0}", token), No);
    }

    [Theory]
    [InlineData("aud", "\"other\"", No)]
    [InlineData("aud", "\"\"", No)]
    [InlineData("aud", null, No)]
    [InlineData("aud", "[\"11111111-2222-3333-4444-555555555555\"]", Ok)]
    [InlineData("aud", "\"11111111222233334444555555555555\"", Ok)]
    [InlineData("aud", "[\"11111111-2222-3333-4444-555555555555\",\"x\"]", No)]
    [InlineData("aud", "[\"x\",\"11111111-2222-3333-4444-555555555555\"]", No)]
    [InlineData("aud", "{\"a\":1}", No)]
    [InlineData("iss", "\"https://api.botframework.com/\"", No)]
    [InlineData("iss", "\"https://api.botframework.us\"", No)]
    [InlineData("iss", "\"https://evil.example\"", No)]
    [InlineData("iss", null, No)]
    [InlineData("iss", "7", No)]
    [InlineData("exp", null, No)]
    [InlineData("exp", "\"soon\"", No)]
    [InlineData("exp", "-1", No)]
    [InlineData("nbf", null, Ok)]
    [InlineData("serviceurl", null, No)]
    [InlineData("serviceurl", "\" \"", No)]
    [InlineData("serviceurl", "\"https://SMBA.trafficmanager.net/TEAMS/\"", Ok)]
    [InlineData("serviceurl", "\"https://smba.trafficmanager.net/teams\"", No)]
    [InlineData("serviceurl", "\"https://evil.example/teams/\"", No)]
    [InlineData("serviceurl", "[\"https://smba.trafficmanager.net/teams/\"]", No)]
    public async Task Each_claim_counts(string claim, string? value, HttpStatusCode status)
    {
        await using var bot = await RegisteredBot.StartAsync();
        var claims = bot.Claims();
        claims.Remove(claim);
        if (value is not null)
        {
            claims[claim] = JToken.Parse(value);
        }

        await ShouldAnswerAsync(bot, bot.Bearer(claims), status);
    }

    [Fact]
    public async Task The_claim_of_the_service_URL_is_named_in_lower_case()
    {
        await using var bot = await RegisteredBot.StartAsync();
        var claims = bot.Claims();
        claims.Remove("serviceurl");
        claims["serviceUrl"] = StandInAzure.ServiceUrl;

        await ShouldAnswerAsync(bot, bot.Bearer(claims), No);
    }

    [Theory]
    [InlineData("exp", -4, Ok)]
    [InlineData("exp", -6, No)]
    [InlineData("nbf", 4, Ok)]
    [InlineData("nbf", 6, No)]
    public async Task Clocks_may_differ_by_five_minutes(string claim, int minutes, HttpStatusCode status)
    {
        await using var bot = await RegisteredBot.StartAsync();
        var claims = bot.Claims();
        claims[claim] = bot.Seconds(TimeSpan.FromMinutes(minutes));
        claims["nbf"] = claim == "exp" ? bot.Seconds(TimeSpan.FromHours(-1)) : claims["nbf"];

        await ShouldAnswerAsync(bot, bot.Bearer(claims), status);
    }

    [Fact]
    public async Task A_token_is_good_until_it_expires_by_the_clock_of_the_bot()
    {
        await using var bot = await RegisteredBot.StartAsync();
        var header = bot.Bearer();

        bot.Time.Advance(TimeSpan.FromMinutes(64));
        await ShouldAnswerAsync(bot, header, Ok);
        bot.Time.Advance(TimeSpan.FromMinutes(2));
        await ShouldAnswerAsync(bot, header, No);
    }

    [Fact]
    public async Task Only_the_published_key_of_that_name_signs()
    {
        await using var bot = await RegisteredBot.StartAsync();
        var good = bot.Bearer();

        await ShouldAnswerAsync(bot, $"Bearer {new TestKey("k2", "msteams").Sign(bot.Claims())}", No);
        await ShouldAnswerAsync(bot, $"Bearer {new TestKey("k1", "msteams").Sign(bot.Claims())}", No);
        await ShouldAnswerAsync(bot, $"Bearer {new TestKey(null, "msteams").Sign(bot.Claims())}", No);
        await ShouldAnswerAsync(bot, $"Bearer {TestKey.Unsigned(bot.Claims())}", No);
        await ShouldAnswerAsync(bot, $"Bearer {TestKey.SignWithSecret(bot.Claims(), "k1")}", No);
        await ShouldAnswerAsync(bot, good[..^8] + "AAAAAAAA", No);
        await ShouldAnswerAsync(bot, good[..good.LastIndexOf('.')] + ".", No);
        await ShouldAnswerAsync(bot, good, Ok);
    }

    [Theory]
    [InlineData("slack", No)]
    [InlineData("emulator", No)]
    [InlineData("MsTeams", No)]
    [InlineData("AseChannel", No)]
    [InlineData("webchat", Ok)]
    [InlineData("", Bad)]
    [InlineData(null, Bad)]
    public async Task A_key_speaks_for_the_channels_that_it_is_endorsed_for(string? channelId, HttpStatusCode status)
    {
        await using var bot = await RegisteredBot.StartAsync();
        var activity = RegisteredBot.Teams();
        activity.ChannelId = channelId;

        await ShouldAnswerAsync(bot, bot.Bearer(), status, activity);
    }

    [Fact]
    public async Task It_is_the_very_key_that_signed_whose_endorsements_count()
    {
        await using var bot = await RegisteredBot.StartAsync();
        var bare = new TestKey("bare", endorsements: null);
        var other = new TestKey("other", "webchat");
        bot.Azure.Keys = [bot.Azure.Keys[0], bare, other];

        await ShouldAnswerAsync(bot, $"Bearer {bare.Sign(bot.Claims())}", No);
        await ShouldAnswerAsync(bot, $"Bearer {other.Sign(bot.Claims())}", No);
        await ShouldAnswerAsync(bot, bot.Bearer(), Ok);
    }

    [Fact]
    public async Task The_App_Service_extension_gets_no_door_of_its_own()
    {
        await using var bot = await RegisteredBot.StartAsync();
        bot.Azure.Keys = [new TestKey("ase", "AseChannel")];
        var activity = RegisteredBot.Teams();
        activity.ChannelId = "AseChannel";

        await ShouldAnswerAsync(bot, bot.Bearer(), No, activity);
    }

    [Theory]
    [InlineData("appid", "1.0")]
    [InlineData("azp", "2.0")]
    public async Task Other_bots_are_not_let_in_even_with_a_token_of_the_channel(string claim, string version)
    {
        await using var bot = await RegisteredBot.StartAsync();
        var claims = bot.Claims();
        claims["ver"] = version;
        claims[claim] = "99999999-2222-3333-4444-555555555555";

        await ShouldAnswerAsync(bot, bot.Bearer(claims), No);
    }

    [Theory]
    [InlineData("gold", No)]
    [InlineData("webchat", Ok)]
    public async Task Further_endorsements_can_be_required(string endorsement, HttpStatusCode status)
    {
        await using var bot = await RegisteredBot.StartAsync(authentication: new AuthenticationConfiguration { RequiredEndorsements = [endorsement] });

        await ShouldAnswerAsync(bot, bot.Bearer(), status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("teams/")]
    [InlineData("ftp://smba.trafficmanager.net/")]
    public async Task An_activity_must_say_where_its_replies_go(string? serviceUrl)
    {
        await using var bot = await RegisteredBot.StartAsync();
        var activity = RegisteredBot.Teams();
        activity.ServiceUrl = serviceUrl;

        await ShouldAnswerAsync(bot, bot.Bearer(), Bad, activity);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net.evil.example/", No)]
    [InlineData("https://evil.trafficmanager.net/", No)]
    [InlineData("http://smba.trafficmanager.net/", No)]
    [InlineData("https://evilbotframework.com/", No)]
    [InlineData("https://webchat.botframework.com/", Ok)]
    [InlineData("https://smba.trafficmanager.net/amer/", Ok)]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/teams", Ok)]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/teams", Ok)]
    [InlineData("https://smba.infra.dod.teams.microsoft.us/teams", Ok)]
    [InlineData("https://webchat.botframework.us/", Ok)]
    [InlineData("https://teams.microsoft.com.evil.example/", No)]
    [InlineData("https://trafficmanager.net/", No)]
    [InlineData("https://connector.example.org/", Ok)]
    public async Task Even_a_signed_service_URL_must_be_of_a_known_host(string serviceUrl, HttpStatusCode status)
    {
        await using var bot = await RegisteredBot.StartAsync(settings: ("BotFramework:AllowedServiceHosts", "example.org"));
        var activity = RegisteredBot.Teams();
        activity.ServiceUrl = serviceUrl;
        var claims = bot.Claims();
        claims["serviceurl"] = serviceUrl;

        await ShouldAnswerAsync(bot, bot.Bearer(claims), status, activity);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}")]
    public async Task What_is_no_activity_is_a_bad_request_whoever_sends_it(string body)
    {
        await using var bot = await RegisteredBot.StartAsync();

        (await bot.Host.PostAsync(body)).StatusCode.ShouldBe(Bad);
    }

    [Theory]
    [InlineData("tenant-a", Ok)]
    [InlineData("TENANT-A", Ok)]
    [InlineData("tenant-b", No)]
    [InlineData(null, No)]
    public async Task Tenants_can_be_limited(string? tenant, HttpStatusCode status)
    {
        await using var bot = await RegisteredBot.StartAsync(settings: ("Teams:AllowedTenants:0", "tenant-a"));
        var inData = RegisteredBot.Teams();
        inData.ChannelData = new TeamsChannelData { Tenant = new TenantInfo(tenant) };
        var inConversation = RegisteredBot.Teams();
        inConversation.Conversation.TenantId = tenant;

        await ShouldAnswerAsync(bot, bot.Bearer(), status, inData);
        await ShouldAnswerAsync(bot, bot.Bearer(), status, inConversation);
    }

    [Fact]
    public async Task Who_is_let_in_is_known_to_the_bot_and_who_is_not_is_told_nothing()
    {
        string? caller = null;
        object? identity = null;
        await using var bot = await RegisteredBot.StartAsync(new DelegateBot((context, _) =>
        {
            (caller, identity) = (context.Activity.CallerId, context.TurnState["BotIdentity"]);
            return Task.CompletedTask;
        }));

        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(Ok);
        var refused = await bot.PostAsync("Bearer abc");

        caller.ShouldBe("urn:botframework:azure");
        ((System.Security.Claims.ClaimsIdentity)identity!).FindFirst("aud")!.Value.ShouldBe(StandInAzure.AppId);
        (await refused.Content.ReadAsStringAsync()).ShouldBeEmpty();
        refused.Headers.WwwAuthenticate.ShouldBeEmpty();
        bot.Host.Log.Text.ShouldContain("the token cannot be read");
        bot.Host.Log.Text.ShouldNotContain("abc");
    }

    [Fact]
    public async Task The_US_Government_cloud_is_another_world()
    {
        await using var bot = await RegisteredBot.StartAsync(settings: ("ChannelService", "https://botframework.azure.us"));
        var claims = bot.Claims();
        claims["iss"] = "https://api.botframework.us";

        await ShouldAnswerAsync(bot, bot.Bearer(claims), Ok);
        await ShouldAnswerAsync(bot, bot.Bearer(), No);
    }

    [Fact]
    public async Task A_validator_of_the_application_has_the_last_word()
    {
        await using var bot = await RegisteredBot.StartAsync(authentication: new AuthenticationConfiguration { ClaimsValidator = new NoService() });

        await ShouldAnswerAsync(bot, bot.Bearer(), No);
    }

    private static async Task ShouldAnswerAsync(RegisteredBot bot, string? header, HttpStatusCode status, Activity? activity = null) =>
        (await bot.PostAsync(header, activity)).StatusCode.ShouldBe(status, bot.Host.Log.Text);

    private sealed class NoService : ClaimsValidator
    {
        public override Task ValidateClaimsAsync(IList<System.Security.Claims.Claim> claims) => throw new UnauthorizedAccessException("not today");
    }
}
