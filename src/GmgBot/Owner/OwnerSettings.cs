namespace GmgBot.Owner;

/// <summary>Who may see the owner's page: the section "Owner" of the settings. Without it there is no such page.</summary>
/// <param name="Token">A secret that opens the page to browsers on the bot's own machine; or null.</param>
/// <param name="Entra">Sign-in with Microsoft Entra, for everywhere else; or null.</param>
internal sealed record OwnerSettings(string? Token, EntraSettings? Entra)
{
    private const int ShortestToken = 20;

    public bool IsOpen => Token is not null || Entra is not null;

    /// <exception cref="InvalidOperationException">A setting cannot be used; the message names it and what it may be.</exception>
    public static OwnerSettings Read(IConfiguration configuration, string? publicAddress)
    {
        var section = configuration.GetSection("Owner");
        var token = section["Token"] is { Length: > 0 } secret ? secret : null;
        if (token is { Length: < ShortestToken })
        {
            throw new InvalidOperationException($"The setting Owner:Token is too short to be a secret; give at least {ShortestToken} random characters.");
        }

        var entra = section["TenantId"] is { Length: > 0 } ? EntraSettings.Read(section, publicAddress) : null;
        return token is not null && entra is not null
            ? throw new InvalidOperationException("The settings Owner:Token and Owner:TenantId exclude each other: give the token for local use, or the tenant to sign in with Microsoft Entra.")
            : new OwnerSettings(token, entra);
    }
}
