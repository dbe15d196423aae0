using GmgBot.Settings;

namespace GmgBot.Owner;

/// <summary>Sign-in with Microsoft Entra.</summary>
/// <param name="Authority">The address of the tenant's OpenID Connect issuer.</param>
/// <param name="ClientId">The app registration.</param>
/// <param name="ClientSecret">Its secret.</param>
/// <param name="Users">The object ids of those who may see the page.</param>
/// <param name="PublicAddress">Where browsers reach the bot; the registration must name this address with /owner/signin as a redirect URI.</param>
internal sealed record EntraSettings(Uri Authority, string ClientId, string ClientSecret, IReadOnlySet<string> Users, string PublicAddress)
{
    public const string TenantKey = "Owner:TenantId";
    public const string ClientIdKey = "Owner:ClientId";
    public const string ClientSecretKey = "Owner:ClientSecret";
    public const string UsersKey = "Owner:Users";
    public const string InstanceKey = "Owner:Instance";

    private const string Microsoft = "https://login.microsoftonline.com";

    /// <returns>Null where there is no tenant, or where something is wrong.</returns>
    public static EntraSettings? Read(SettingsReader settings, string? tenant, string? publicAddress)
    {
        var (clientId, clientSecret, users) = (settings.Text(ClientIdKey), settings.Text(ClientSecretKey), settings.List(UsersKey, ',', ';', ' '));
        var instance = settings.Address(InstanceKey, Microsoft) ?? new Uri(Microsoft);
        if (tenant is null)
        {
            return null;
        }

        foreach (var key in new[] { clientId is null ? ClientIdKey : null, clientSecret is null ? ClientSecretKey : null, users.Count == 0 ? UsersKey : null }.OfType<string>())
        {
            settings.Fault(key, $"it is needed with {TenantKey}", "give what the app registration says");
        }

        if (tenant is "common" or "organizations" or "consumers" || !Uri.TryCreate($"{instance.AbsoluteUri.TrimEnd('/')}/{tenant}/v2.0", UriKind.Absolute, out var authority))
        {
            settings.Refuse(TenantKey, tenant, "name your own tenant, by its id");
            return null;
        }

        if (instance.Scheme != Uri.UriSchemeHttps && !instance.IsLoopback)
        {
            settings.Refuse(InstanceKey, instance.AbsoluteUri, "give an address that begins with https://, or leave it out");
        }

        if (publicAddress is null)
        {
            settings.Fault(Hosting.OpenParts.PublicAddressSetting, $"it is needed with {TenantKey}, for browsers need an address to come back to", "give one such as https://bot.example");
        }

        return new EntraSettings(authority, clientId ?? "", clientSecret ?? "", users.ToHashSet(StringComparer.OrdinalIgnoreCase), publicAddress ?? "");
    }
}
