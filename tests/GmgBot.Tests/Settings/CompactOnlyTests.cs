using System.Reflection;
using GmgBot.Settings;
using Microsoft.Extensions.Configuration;

namespace GmgBot.Tests.Settings;

public sealed class CompactOnlyTests
{
    private static readonly Assembly Another = typeof(CompactOnlyTests).Assembly;

    [Theory]
    [InlineData("Teams:AllowedTenants", "72f988bf-0000-4000-8000-000000000000")]
    [InlineData("Teams:AllowedTenants:0", "72f988bf-0000-4000-8000-000000000000")]
    [InlineData("BotFramework:AllowEmulatorTokens", "false")]
    [InlineData("BotFramework:AllowedServiceHosts", "channel.example")]
    [InlineData("MicrosoftAppCertificate", "bot.pfx")]
    public void What_another_SDK_would_pass_over_in_silence_is_refused(string key, string value)
    {
        var fault = Faults(Another, (key, value)).ShouldHaveSingleItem();

        key.ShouldStartWith(fault.Key);
        fault.Problem.ShouldBe("it has no effect in a bot that is built with GmgBot.Tests");
    }

    [Fact]
    public void What_every_SDK_knows_or_the_bot_itself_looks_after_is_not() =>
        Faults(Another, ("MicrosoftAppId", "id"), ("MicrosoftAppPassword", "secret"), ("BotFramework:AllowAnonymous", "true")).ShouldBeEmpty();

    private static IReadOnlyList<SettingFault> Faults(Assembly sdk, params (string Key, string? Value)[] given)
    {
        var settings = new SettingsReader(new ConfigurationBuilder().AddInMemoryCollection(given.Select(setting => KeyValuePair.Create(setting.Key, setting.Value))).Build());
        CompactOnly.Run(settings, sdk);
        return settings.Faults;
    }
}
