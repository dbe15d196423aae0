using GmgBot.Settings;

namespace GmgBot.Owner;

/// <summary>Who may see the owner's page: the section "Owner" of the settings. Without it there is no such page.</summary>
/// <param name="Token">A secret that opens the page to browsers on the bot's own machine; or null.</param>
/// <param name="Entra">Sign-in with Microsoft Entra, for everywhere else; or null.</param>
internal sealed record OwnerSettings(string? Token, EntraSettings? Entra)
{
    public const string TokenKey = "Owner:Token";

    private const int ShortestToken = 20;

    public bool IsOpen => Token is not null || Entra is not null;

    /// <param name="settings">All settings.</param>
    /// <param name="publicAddress">Where browsers reach the bot; or null.</param>
    /// <param name="keepsThings">Whether there is a database, which the page shows.</param>
    public static OwnerSettings Read(SettingsReader settings, string? publicAddress, bool keepsThings)
    {
        var token = settings.Text(TokenKey);
        var tenant = settings.Text(EntraSettings.TenantKey);
        if (token is { Length: < ShortestToken })
        {
            settings.Fault(TokenKey, "it is too short to be a secret", $"give at least {ShortestToken} random characters");
        }

        if (token is not null && tenant is not null)
        {
            settings.Fault(TokenKey, $"it excludes {EntraSettings.TenantKey}", "give the token for local use, or the tenant to sign in with Microsoft Entra");
        }

        if ((token is not null || tenant is not null) && !keepsThings)
        {
            settings.Fault(token is null ? EntraSettings.TenantKey : TokenKey, "the owner's page has nothing to show", "give Store:Folder or Store:Postgres too");
        }

        return new OwnerSettings(token, EntraSettings.Read(settings, tenant, publicAddress));
    }
}
