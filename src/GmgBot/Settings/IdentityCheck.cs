namespace GmgBot.Settings;

/// <summary>Looks at the settings that say who the bot is and whom it lets in. The Bot Framework reads them itself, but would tell one fault at a time, or none.</summary>
internal static class IdentityCheck
{
    public const string AppType = "MicrosoftAppType";
    public const string AppId = "MicrosoftAppId";
    public const string TenantId = "MicrosoftAppTenantId";
    public const string Password = "MicrosoftAppPassword";
    public const string Certificate = "MicrosoftAppCertificate";
    public const string CertificatePassword = "MicrosoftAppCertificatePassword";
    public const string AllowAnonymous = "BotFramework:AllowAnonymous";
    public const string AllowEmulatorTokens = "BotFramework:AllowEmulatorTokens";
    public const string ServiceHosts = "BotFramework:AllowedServiceHosts";
    public const string Tenants = "Teams:AllowedTenants";
    public const string ChannelService = "ChannelService";

    private const string SingleTenant = "SingleTenant";
    private const string MultiTenant = "MultiTenant";
    private const string ManagedIdentity = "UserAssignedMSI";
    private const string Government = "https://botframework.azure.us";
    private const string AsRegistered = "give what the bot's registration in Azure says";

    public static void Run(SettingsReader settings, IHostEnvironment environment)
    {
        Registration(settings, environment);
        settings.Flag(AllowEmulatorTokens);
        foreach (var host in settings.List(ServiceHosts, ',').Where(host => Uri.CheckHostName(host) == UriHostNameType.Unknown))
        {
            settings.Refuse(ServiceHosts, host, "give names of hosts alone, such as channel.example");
        }

        foreach (var tenant in settings.List(Tenants, ',').Where(tenant => !Guid.TryParse(tenant, out _)))
        {
            settings.Refuse(Tenants, tenant, "give the ids of tenants in Microsoft Entra, such as 72f988bf-0000-4000-8000-000000000000");
        }

        if (settings.Text(ChannelService) is { } cloud && cloud != Government)
        {
            settings.Refuse(ChannelService, cloud, $"leave it out, or give {Government} for the US Government cloud");
        }
    }

    private static void Registration(SettingsReader settings, IHostEnvironment environment)
    {
        var type = settings.Text(AppType) ?? MultiTenant;
        var (id, tenant) = (settings.Text(AppId)?.Trim(), settings.Text(TenantId)?.Trim());
        var proves = settings.Text(Password) is not null || HasCertificate(settings);
        var anonymous = settings.Flag(AllowAnonymous) ?? false;
        if (new[] { SingleTenant, MultiTenant, ManagedIdentity }.FirstOrDefault(known => known.Equals(type, StringComparison.OrdinalIgnoreCase)) is not { } kind)
        {
            settings.Refuse(AppType, type, $"give {SingleTenant}, {MultiTenant} or {ManagedIdentity}");
            return;
        }

        if (string.IsNullOrEmpty(id))
        {
            if (kind != MultiTenant)
            {
                settings.Fault(AppId, $"it is needed where {AppType} is {kind}", AsRegistered);
            }
            else if (!(anonymous && environment.IsDevelopment()))
            {
                settings.Fault(AppId, "without it anybody could speak to the bot as anybody", $"{AsRegistered}, with {AppType}, {TenantId} and {Password}; or, to answer callers on this machine only, start with --environment Development and {AllowAnonymous} true");
            }

            return;
        }

        if (kind != MultiTenant && string.IsNullOrEmpty(tenant))
        {
            settings.Fault(TenantId, $"it is needed where {AppType} is {kind}", AsRegistered);
        }

        if (kind == ManagedIdentity && settings.Text(Password) is not null)
        {
            settings.Fault(Password, $"a managed identity has none ({AppType} is {kind})", "leave it out");
        }
        else if (kind != ManagedIdentity && !proves)
        {
            settings.Fault(Password, "without it the bot cannot answer", $"{AsRegistered}; or {Certificate}");
        }
    }

    private static bool HasCertificate(SettingsReader settings)
    {
        settings.Text(CertificatePassword);
        if (settings.Text(Certificate) is not { } file)
        {
            return false;
        }

        if (!File.Exists(file))
        {
            settings.Refuse(Certificate, file, "there is no such file; give the path of a .pfx file, or of a .pem file with the certificate and its key");
        }

        return true;
    }
}
