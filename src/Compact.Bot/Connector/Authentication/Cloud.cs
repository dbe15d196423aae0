using Microsoft.Extensions.Configuration;

namespace Compact.Bot.Connector.Authentication;

/// <summary>The addresses of one Azure cloud, and the names by which it signs.</summary>
internal sealed record Cloud
{
    private const string GovernmentTenant = "cab8a31a-1906-4287-a0d8-4eef66b95f6e";

    internal static readonly Cloud Public = new()
    {
        ChannelIssuer = "https://api.botframework.com",
        ChannelMetadata = "https://login.botframework.com/v1/.well-known/openidconfiguration",
        EntraMetadata = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration",
        EntraLogin = "https://login.microsoftonline.com/",
        BotTenant = "d6d49420-f39b-4df7-a1dc-d59a935871db",
        Login = "https://login.microsoftonline.com/{0}",
        LoginTenant = "botframework.com",
        Resource = "https://api.botframework.com",
        CallerId = "urn:botframework:azure",
    };

    internal static readonly Cloud Government = new()
    {
        ChannelIssuer = "https://api.botframework.us",
        ChannelMetadata = "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        EntraMetadata = $"https://login.microsoftonline.us/{GovernmentTenant}/v2.0/.well-known/openid-configuration",
        EntraLogin = "https://login.microsoftonline.us/",
        BotTenant = GovernmentTenant,
        Login = "https://login.microsoftonline.us/{0}",
        LoginTenant = "MicrosoftServices.onmicrosoft.us",
        Resource = "https://api.botframework.us",
        CallerId = "urn:botframework:azureusgov",
    };

    private static readonly string[] Overrides =
        ["ToChannelFromBotLoginUrl", "ToChannelFromBotOAuthScope", "ToBotFromChannelTokenIssuer", "OAuthUrl", "ToBotFromChannelOpenIdMetadataUrl", "ToBotFromEmulatorOpenIdMetadataUrl", "CallerId"];

    internal required string ChannelIssuer { get; init; }

    internal required string ChannelMetadata { get; init; }

    internal required string EntraMetadata { get; init; }

    internal required string EntraLogin { get; init; }

    /// <summary>The tenant in which multi-tenant bots are registered.</summary>
    internal required string BotTenant { get; init; }

    /// <summary>Where the bot gets its own tokens; {0} stands for its tenant.</summary>
    internal required string Login { get; init; }

    internal required string LoginTenant { get; init; }

    internal required string Resource { get; init; }

    internal required string CallerId { get; init; }

    internal static Cloud From(IConfiguration configuration)
    {
        if (Overrides.Any(key => !string.IsNullOrEmpty(configuration[key])))
        {
            return Described(configuration);
        }

        return configuration["ChannelService"] switch
        {
            null or "" => Public,
            "https://botframework.azure.us" => Government,
            var other => throw new ArgumentException($"ChannelService is '{other}'; it must be empty, or https://botframework.azure.us for the US Government cloud."),
        };
    }

    /// <summary>A cloud that is described by settings is taken literally: nothing of it falls back on another cloud.</summary>
    private static Cloud Described(IConfiguration configuration) => new()
    {
        ChannelIssuer = configuration["ToBotFromChannelTokenIssuer"] ?? string.Empty,
        ChannelMetadata = configuration["ToBotFromChannelOpenIdMetadataUrl"] ?? string.Empty,
        EntraMetadata = configuration["ToBotFromEmulatorOpenIdMetadataUrl"] ?? string.Empty,
        EntraLogin = Public.EntraLogin,
        BotTenant = Public.BotTenant,
        Login = configuration["ToChannelFromBotLoginUrl"] ?? string.Empty,
        LoginTenant = string.Empty,
        Resource = configuration["ToChannelFromBotOAuthScope"] ?? string.Empty,
        CallerId = configuration["CallerId"] ?? string.Empty,
    };
}
