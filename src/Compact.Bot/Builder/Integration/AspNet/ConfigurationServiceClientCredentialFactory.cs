#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using Compact.Bot.Connector.Authentication;
using Compact.Rest;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Compact.Bot.Builder.Integration.AspNet.Core;

/// <summary>The bot's id and how it proves it, as the settings say.</summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly BotSettings _settings;
    private readonly Cloud _cloud;
    private readonly string _password;
    private readonly X509Certificate2 _certificate;
    private readonly IMsalHttpClientFactory _http;

    /// <param name="configuration">The settings.</param>
    /// <param name="httpClient">For calls to the token endpoint; by default one that follows no redirects.</param>
    /// <param name="logger">Taken for the SDK's sake and not used: what goes wrong is thrown.</param>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
        : this(configuration, BotSettings.From(configuration), httpClient ?? ConnectorHttp.Plain(ConnectorHttp.Connections()))
    {
    }

    internal ConfigurationServiceClientCredentialFactory(IConfiguration configuration, BotSettings settings, HttpClient http)
    {
        _settings = settings;
        _cloud = Cloud.From(configuration);
        _password = configuration["MicrosoftAppPassword"]?.Trim();
        _http = new MsalHttp(http);
        _certificate = BotCertificate.From(configuration);
        Check();
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(AppIds.Same(appId, _settings.AppId));

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(_settings.IsAuthenticationDisabled);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (!AppIds.Same(appId, _settings.AppId))
        {
            throw new InvalidOperationException("Credentials can be made for the bot's own app id only.");
        }

        if (_settings.AppType == AppType.UserAssignedMSI)
        {
            return Task.FromResult<ServiceClientCredentials>(BotTokens.OfManagedIdentity(_settings.AppId, audience, _http));
        }

        if (string.IsNullOrEmpty(_password) && _certificate is null)
        {
            throw new InvalidOperationException("The bot cannot answer: set MicrosoftAppPassword, or MicrosoftAppCertificate.");
        }

        var authority = string.Format(CultureInfo.InvariantCulture, loginEndpoint ?? _cloud.Login, Tenant());
        return Task.FromResult<ServiceClientCredentials>(BotTokens.Of(_settings.AppId, _password, _certificate, authority, validateAuthority, $"{audience}/.default", _http));
    }

    /// <summary>Another tenant than its own is the classic reason why a single-tenant bot is not let into its channels.</summary>
    private string Tenant() => _settings.AppType == AppType.SingleTenant ? _settings.TenantId : _cloud.LoginTenant;

    private void Check()
    {
        if (_settings.AppType == AppType.MultiTenant)
        {
            return;
        }

        Demand(_settings.AppId.Length > 0, "MicrosoftAppId is required");
        Demand(_settings.TenantId.Length > 0, "MicrosoftAppTenantId is required");
        if (_settings.AppType == AppType.UserAssignedMSI)
        {
            Demand(string.IsNullOrEmpty(_password), "MicrosoftAppPassword must be empty");
        }
        else
        {
            Demand(!string.IsNullOrEmpty(_password) || _certificate is not null, "MicrosoftAppPassword or MicrosoftAppCertificate is required");
        }
    }

    private void Demand(bool holds, string problem)
    {
        if (!holds)
        {
            throw new ArgumentException($"{problem} where MicrosoftAppType is {_settings.AppType}.");
        }
    }
}
