namespace GmgBot.Owner;

/// <summary>Sign-in with Microsoft Entra.</summary>
/// <param name="Authority">The address of the tenant's OpenID Connect issuer.</param>
/// <param name="ClientId">The app registration.</param>
/// <param name="ClientSecret">Its secret.</param>
/// <param name="Users">The object ids of those who may see the page.</param>
/// <param name="PublicAddress">Where browsers reach the bot; the registration must name this address with /owner/signin as a redirect URI.</param>
internal sealed record EntraSettings(Uri Authority, string ClientId, string ClientSecret, IReadOnlySet<string> Users, string PublicAddress)
{
    private const string Microsoft = "https://login.microsoftonline.com";

    /// <exception cref="InvalidOperationException">Something is missing; the message names it.</exception>
    public static EntraSettings Read(IConfigurationSection section, string? publicAddress)
    {
        var users = Needed(section, "Users").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var tenant = Needed(section, "TenantId");
        if (tenant is "common" or "organizations" or "consumers")
        {
            throw new InvalidOperationException($"The setting Owner:TenantId is \"{tenant}\"; name your own tenant, by its id.");
        }

        return Uri.TryCreate($"{(section["Instance"] ?? Microsoft).TrimEnd('/')}/{tenant}/v2.0", UriKind.Absolute, out var authority) && (authority.Scheme == Uri.UriSchemeHttps || authority.IsLoopback)
            ? new EntraSettings(authority, Needed(section, "ClientId"), Needed(section, "ClientSecret"), users, publicAddress ?? throw new InvalidOperationException("To sign in at /owner, browsers need an address to come back to: give the setting PublicAddress, such as https://bot.example."))
            : throw new InvalidOperationException($"The setting Owner:Instance is \"{section["Instance"]}\"; leave it out, or give an address that begins with https://.");
    }

    private static string Needed(IConfigurationSection section, string name) => section[name] is { Length: > 0 } value
        ? value
        : throw new InvalidOperationException($"With Owner:TenantId, the setting Owner:{name} is needed too.");
}
