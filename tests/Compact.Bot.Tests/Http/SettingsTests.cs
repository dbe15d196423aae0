using Microsoft.Extensions.Configuration;

namespace Compact.Bot.Tests.Http;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("SingleTenant", "id", "tenant", "secret", null)]
    [InlineData("singletenant", "id", "tenant", null, "MicrosoftAppPassword")]
    [InlineData("SingleTenant", "id", null, "secret", "MicrosoftAppTenantId")]
    [InlineData("SingleTenant", null, "tenant", "secret", "MicrosoftAppId")]
    [InlineData("UserAssignedMSI", "id", "tenant", null, null)]
    [InlineData("UserAssignedMSI", "id", "tenant", "secret", "MicrosoftAppPassword")]
    [InlineData("UserAssignedMSI", "id", null, null, "MicrosoftAppTenantId")]
    [InlineData("UserAssignedMSI", null, "tenant", null, "MicrosoftAppId")]
    [InlineData("MultiTenant", "id", null, null, null)]
    [InlineData("Unknown", "id", null, null, null)]
    [InlineData(null, "id", null, "secret", null)]
    public void Each_type_of_registration_needs_its_settings(string? type, string? id, string? tenant, string? password, string? missing)
    {
        var build = () => Build(("MicrosoftAppType", type), ("MicrosoftAppId", id), ("MicrosoftAppTenantId", tenant), ("MicrosoftAppPassword", password));

        if (missing is null)
        {
            Should.NotThrow(build);
        }
        else
        {
            Should.Throw<ArgumentException>(build).Message.ShouldContain(missing);
        }
    }

    [Fact]
    public void A_cloud_that_nobody_knows_is_refused() =>
        Should.Throw<ArgumentException>(() => Build(("MicrosoftAppId", "id"), ("ChannelService", "https://other"))).Message.ShouldContain("https://botframework.azure.us");

    [Fact]
    public async Task A_cloud_can_be_described_and_is_then_taken_literally()
    {
        await using var bot = await RegisteredBot.StartAsync(
            null,
            "Production",
            null,
            ("ToBotFromChannelTokenIssuer", "https://issuer.example"),
            ("ToBotFromChannelOpenIdMetadataUrl", "https://login.example/.well-known/openidconfiguration"));
        var claims = bot.Claims();
        claims["iss"] = "https://issuer.example";

        ((int)(await bot.PostAsync(bot.Bearer(claims))).StatusCode).ShouldBe(200);
        ((int)(await bot.PostAsync(bot.Bearer())).StatusCode).ShouldBe(401);
    }

    [Fact]
    public async Task Keys_are_fetched_by_https_alone()
    {
        await using var bot = await RegisteredBot.StartAsync(
            null,
            "Production",
            null,
            ("ToBotFromChannelTokenIssuer", "https://issuer.example"),
            ("ToBotFromChannelOpenIdMetadataUrl", "http://login.example/.well-known/openidconfiguration"));
        var claims = bot.Claims();
        claims["iss"] = "https://issuer.example";

        ((int)(await bot.PostAsync(bot.Bearer(claims))).StatusCode).ShouldBe(503);
    }

    private static ConfigurationBotFrameworkAuthentication Build(params (string Key, string? Value)[] settings) =>
        new(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value))).Build());
}
