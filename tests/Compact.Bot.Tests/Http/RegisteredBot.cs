using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace Compact.Bot.Tests.Http;

/// <summary>A bot with an app id, and all of Azure around it.</summary>
internal sealed class RegisteredBot : IAsyncDisposable
{
    private RegisteredBot(BotHost host, StandInAzure azure, ManualTime time)
    {
        Host = host;
        Azure = azure;
        Time = time;
    }

    internal BotHost Host { get; }

    internal StandInAzure Azure { get; }

    internal ManualTime Time { get; }

    internal static async Task<RegisteredBot> StartAsync(IBot? bot = null, string environment = "Production", AuthenticationConfiguration? authentication = null, params (string Key, string? Value)[] settings)
    {
        var azure = await StandInAzure.StartAsync();
        var time = new ManualTime();
        var all = new Dictionary<string, string?> { ["MicrosoftAppId"] = StandInAzure.AppId, ["MicrosoftAppPassword"] = "secret" };
        foreach (var (key, value) in settings)
        {
            all[key] = value;
        }

        var host = await BotHost.StartAsync(bot ?? DelegateBot.Silent, all, environment, services: services => services.AddSingleton<BotFrameworkAuthentication>(provider =>
            new ConfigurationBotFrameworkAuthentication(
                provider.GetRequiredService<IConfiguration>(),
                null,
                authentication,
                new Surroundings { Connections = azure.Connections, Time = time, Logger = provider.GetRequiredService<ILogger<RegisteredBot>>() })));
        return new RegisteredBot(host, azure, time);
    }

    /// <summary>The claims of a token that a channel sends.</summary>
    internal JObject Claims() => new()
    {
        ["iss"] = "https://api.botframework.com",
        ["aud"] = StandInAzure.AppId,
        ["serviceurl"] = StandInAzure.ServiceUrl,
        ["exp"] = Seconds(TimeSpan.FromHours(1)),
        ["nbf"] = Seconds(TimeSpan.FromMinutes(-1)),
    };

    /// <summary>The claims of a token that the Emulator gets from Entra.</summary>
    internal JObject EmulatorClaims(string version = "1.0", string tenant = "d6d49420-f39b-4df7-a1dc-d59a935871db") => new()
    {
        ["iss"] = version == "1.0" ? $"https://sts.windows.net/{tenant}/" : $"https://login.microsoftonline.com/{tenant}/v2.0",
        ["aud"] = StandInAzure.AppId,
        [version == "1.0" ? "appid" : "azp"] = StandInAzure.AppId,
        ["ver"] = version,
        ["tid"] = tenant,
        ["exp"] = Seconds(TimeSpan.FromHours(1)),
        ["nbf"] = Seconds(TimeSpan.FromMinutes(-1)),
    };

    internal long Seconds(TimeSpan fromNow) => (Time.GetUtcNow() + fromNow).ToUnixTimeSeconds();

    /// <summary>Signed by whoever they say that they are from.</summary>
    internal string Bearer(JObject? claims = null) => $"Bearer {(IsEntra(claims?["iss"]?.ToString()) ? Azure.EntraKeys : Azure.Keys)[0].Sign(claims ?? Claims())}";

    internal Task<HttpResponseMessage> PostAsync(string? authorization, Activity? activity = null) => Host.PostAsync(activity ?? Teams(), authorization);

    internal static Activity Teams(string text = "hello") => Incoming.Message(text, StandInAzure.ServiceUrl, Channels.Msteams, "19:a@thread.tacv2;messageid=1");

    private static bool IsEntra(string? issuer) =>
        issuer is not null && (issuer.StartsWith("https://sts.windows.net/", StringComparison.Ordinal) || issuer.StartsWith("https://login.microsoftonline.", StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Azure.DisposeAsync();
    }
}
