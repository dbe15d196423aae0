#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using System.Security.Claims;
using Compact.Bot.Connector.Authentication;
using Compact.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Compact.Bot.Builder.Integration.AspNet.Core;

/// <summary>Authentication as the settings say. Building it fails where the settings would leave the bot open to everybody.</summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly BotSettings _settings;
    private readonly Cloud _cloud;
    private readonly IncomingTokens _tokens;
    private readonly ServiceHosts _signedFor;
    private readonly ServiceHosts _unsigned;
    private readonly ServiceHosts _proactive;
    private readonly HttpClient _channels;

    /// <param name="configuration">The settings.</param>
    /// <param name="credentialsFactory">The bot's id and how it proves it; by default as the settings say.</param>
    /// <param name="authConfiguration">Further demands on incoming tokens.</param>
    /// <param name="httpClientFactory">Taken for the SDK's sake and not used: see "Connections" in README.md.</param>
    /// <param name="logger">The log; without it nobody is told that keys could not be fetched, as long as older ones serve.</param>
    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory credentialsFactory = null,
        AuthenticationConfiguration authConfiguration = null,
        IHttpClientFactory httpClientFactory = null,
        ILogger logger = null)
        : this(configuration, credentialsFactory, authConfiguration, logger is null ? new Surroundings() : new Surroundings { Logger = logger })
    {
    }

    internal ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory credentialsFactory,
        AuthenticationConfiguration authConfiguration,
        Surroundings surroundings)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _settings = BotSettings.From(configuration);
        _cloud = Cloud.From(configuration);
        AnonymousBot.DemandDevelopment(_settings);

        var plain = ConnectorHttp.Plain(surroundings.Connections);
        credentialsFactory ??= new ConfigurationServiceClientCredentialFactory(configuration, _settings, plain);
        _tokens = IncomingTokens.Of(_settings, _cloud, credentialsFactory, authConfiguration ?? new AuthenticationConfiguration(), plain, surroundings);

        var trusted = new ServiceHosts.Trusted(_settings.AllowedServiceHosts);
        _signedFor = trusted;
        _unsigned = _settings.IsAuthenticationDisabled ? new ServiceHosts.Loopback() : new ServiceHosts.LoopbackOr(_settings.AllowedServiceHosts);
        _proactive = _settings switch
        {
            { IsAuthenticationDisabled: true } => _unsigned,
            { AllowEmulatorTokens: true } => new ServiceHosts.Either(trusted, _unsigned),
            _ => trusted,
        };

        var outgoing = new OutgoingIdentity(_settings, _cloud, credentialsFactory, configuration.GetValue("ValidateAuthority", defaultValue: true));
        _channels = ConnectorHttp.ForChannels(surroundings.Connections, _settings.IsAuthenticationDisabled ? null : new BotTokenHandler(trusted, outgoing.GetAsync), surroundings.Time);
    }

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var (identity, isChannel) = _settings.IsAuthenticationDisabled
            ? (Nobody(authHeader), false)
            : await _tokens.CheckAsync(authHeader, activity, cancellationToken).ConfigureAwait(false);

        AllowedTenants.Demand(_settings.AllowedTenants, activity);
        var hosts = isChannel ? _signedFor : _unsigned;
        hosts.Demand(activity.ServiceUrl);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = _cloud.Resource,
            CallerId = isChannel ? _cloud.CallerId : null,
            ConnectorFactory = new ServiceUrlConnectorFactory(hosts, _channels),
        };
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => new ServiceUrlConnectorFactory(_proactive, _channels);

    public override string GetOriginatingAudience() => _cloud.Resource;

    private static ClaimsIdentity Nobody(string authHeader) => string.IsNullOrWhiteSpace(authHeader)
        ? new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType)
        : throw new UnauthorizedAccessException("no token can be valid for a bot without an app id");
}
