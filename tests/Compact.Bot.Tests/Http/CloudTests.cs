using System.Net;

namespace Compact.Bot.Tests.Http;

/// <summary>Which addresses and names a bot goes by in each cloud.</summary>
public sealed class CloudTests
{
    private const string Government = "https://botframework.azure.us";

    [Theory]
    [InlineData(null, "https://api.botframework.com", "login.botframework.com/v1/.well-known/openidconfiguration", "urn:botframework:azure")]
    [InlineData(Government, "https://api.botframework.us", "login.botframework.azure.us/v1/.well-known/openidconfiguration", "urn:botframework:azureusgov")]
    public async Task Channels_sign_in_its_name_with_its_keys_and_are_called_by_its_name(string? cloud, string issuer, string keys, string caller)
    {
        List<string?> seen = [];
        await using var bot = await StartAsync(
            new DelegateBot((context, _) =>
            {
                seen.AddRange([context.Activity.CallerId, context.TurnState.Get<string>(BotAdapter.OAuthScopeKey), context.TurnState.Get<IConnectorClient>().BaseUri.AbsoluteUri]);
                return Task.CompletedTask;
            }),
            ("ChannelService", cloud));
        var claims = bot.Claims();
        claims["iss"] = issuer;

        (await bot.PostAsync(bot.Bearer(claims))).StatusCode.ShouldBe(HttpStatusCode.OK, bot.Host.Log.Text);

        bot.Azure.MetadataRequests.ShouldBe([keys]);
        seen.ShouldBe([caller, issuer, StandInAzure.ServiceUrl]);
    }

    [Theory]
    [InlineData(null, "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", "1.0", "login.microsoftonline.com/common/v2.0/.well-known/openid-configuration")]
    [InlineData(null, "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0", "2.0", "login.microsoftonline.com/common/v2.0/.well-known/openid-configuration")]
    [InlineData(Government, "https://sts.windows.net/cab8a31a-1906-4287-a0d8-4eef66b95f6e/", "1.0", "login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration")]
    [InlineData(Government, "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0", "2.0", "login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration")]
    public async Task Entra_signs_with_its_own_keys(string? cloud, string issuer, string version, string keys)
    {
        await using var bot = await StartAsync(DelegateBot.Silent, ("ChannelService", cloud), ("BotFramework:AllowEmulatorTokens", "true"));
        var claims = bot.EmulatorClaims(version, issuer.Split('/')[3]);
        claims["iss"] = issuer;

        (await bot.PostAsync(bot.Bearer(claims), Incoming.Message())).StatusCode.ShouldBe(HttpStatusCode.OK, bot.Host.Log.Text);

        bot.Azure.MetadataRequests.ShouldBe([keys]);
    }

    [Fact]
    public async Task A_described_cloud_is_where_tokens_come_from_and_whom_they_are_for()
    {
        string? caller = null;
        await using var bot = await StartAsync(
            new DelegateBot((context, token) =>
            {
                caller = context.Activity.CallerId;
                return context.SendActivityAsync("hello", cancellationToken: token);
            }),
            ("ToBotFromChannelTokenIssuer", "https://issuer.example"),
            ("ToBotFromChannelOpenIdMetadataUrl", "https://login.example/openid"),
            ("ToChannelFromBotLoginUrl", "https://login.example/tenant"),
            ("ToChannelFromBotOAuthScope", "https://scope.example"),
            ("ValidateAuthority", "false"),
            ("CallerId", "urn:example"));
        var claims = bot.Claims();
        claims["iss"] = "https://issuer.example";

        (await bot.PostAsync(bot.Bearer(claims))).StatusCode.ShouldBe(HttpStatusCode.OK, bot.Host.Log.Text);

        caller.ShouldBe("urn:example");
        bot.Azure.MetadataRequests.ShouldBe(["login.example/openid"]);
        var form = bot.Azure.TokenForms.ShouldHaveSingleItem();
        form.ShouldStartWith("login.example/tenant/oauth2/v2.0/token?");
        form.ShouldContain("scope=https%3A%2F%2Fscope.example%2F.default");
    }

    [Theory]
    [InlineData("CallerId", "urn:example")]
    [InlineData("OAuthUrl", "https://token.example")]
    [InlineData("ToBotFromEmulatorOpenIdMetadataUrl", "https://login.example/entra")]
    public async Task Whoever_describes_a_part_of_one_has_to_describe_all_of_it(string key, string value)
    {
        await using var bot = await StartAsync(DelegateBot.Silent, (key, value));

        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        bot.Azure.MetadataRequests.ShouldBeEmpty();
    }

    private static Task<RegisteredBot> StartAsync(IBot bot, params (string Key, string? Value)[] settings) => RegisteredBot.StartAsync(bot, "Production", null, settings);
}
