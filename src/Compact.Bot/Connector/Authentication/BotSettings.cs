using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Compact.Bot.Connector.Authentication;

/// <summary>The settings that say who the bot is and whom it lets in.</summary>
internal sealed record BotSettings
{
    internal const string AllowAnonymousKey = "BotFramework:AllowAnonymous";
    internal const string EmulatorTokensKey = "BotFramework:AllowEmulatorTokens";
    internal const string ServiceHostsKey = "BotFramework:AllowedServiceHosts";
    internal const string TenantsKey = "Teams:AllowedTenants";

    internal required AppType AppType { get; init; }

    internal required string AppId { get; init; }

    internal required string TenantId { get; init; }

    internal required bool IsDevelopment { get; init; }

    internal required bool AllowAnonymous { get; init; }

    /// <summary>Whether tokens that the Emulator gets from Entra are accepted.</summary>
    internal required bool AllowEmulatorTokens { get; init; }

    /// <summary>Hosts that may be called besides those of the Bot Framework, each with its subdomains.</summary>
    internal required IReadOnlyList<string> AllowedServiceHosts { get; init; }

    /// <summary>The Entra tenants whose Teams users are answered; empty for all.</summary>
    internal required IReadOnlyList<string> AllowedTenants { get; init; }

    /// <summary>Without an id a multi-tenant bot can neither check callers nor prove itself.</summary>
    internal bool IsAuthenticationDisabled => AppType == AppType.MultiTenant && string.IsNullOrEmpty(AppId);

    internal static BotSettings From(IConfiguration configuration)
    {
        var isDevelopment = IsDevelopmentIn(configuration);
        return new BotSettings
        {
            AppType = Enum.TryParse<AppType>(configuration["MicrosoftAppType"], ignoreCase: true, out var type) ? type : AppType.MultiTenant,
            AppId = configuration["MicrosoftAppId"]?.Trim() ?? string.Empty,
            TenantId = configuration["MicrosoftAppTenantId"]?.Trim() ?? string.Empty,
            IsDevelopment = isDevelopment,
            AllowAnonymous = configuration.GetValue(AllowAnonymousKey, defaultValue: false),
            AllowEmulatorTokens = configuration.GetValue(EmulatorTokensKey, defaultValue: isDevelopment),
            AllowedServiceHosts = Values(configuration, ServiceHostsKey),
            AllowedTenants = Values(configuration, TenantsKey),
        };
    }

    /// <summary>The settings that a host makes its environment of; without any it is production.</summary>
    private static bool IsDevelopmentIn(IConfiguration configuration) => string.Equals(
        configuration[HostDefaults.EnvironmentKey] ?? configuration["ASPNETCORE_ENVIRONMENT"] ?? configuration["DOTNET_ENVIRONMENT"],
        Environments.Development,
        StringComparison.OrdinalIgnoreCase);

    /// <summary>A list, or one string with commas, as environment variables have it.</summary>
    private static string[] Values(IConfiguration configuration, string key) =>
        configuration.GetSection(key).Get<string[]>()
        ?? configuration[key]?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        ?? [];
}
