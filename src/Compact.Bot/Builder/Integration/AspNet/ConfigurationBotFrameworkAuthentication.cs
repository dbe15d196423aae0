#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using System.Security.Claims;
using Compact.Bot.Connector.Authentication;
using Compact.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Compact.Bot.Builder.Integration.AspNet.Core;

/// <summary>Authentication as the settings say. Building it fails where the settings would leave the bot open to everybody.</summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly HttpClient _http = ConnectorHttp.Create();
    private readonly ServiceHosts _hosts = new ServiceHosts.Loopback();

    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory credentialsFactory = null,
        AuthenticationConfiguration authConfiguration = null,
        IHttpClientFactory httpClientFactory = null,
        ILogger logger = null)
        : this(configuration, null, credentialsFactory, authConfiguration, httpClientFactory, logger)
    {
    }

    /// <summary>What a host calls: it also knows which environment this is. The SDK has no such constructor.</summary>
    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        IHostEnvironment environment,
        ServiceClientCredentialsFactory credentialsFactory = null,
        AuthenticationConfiguration authConfiguration = null,
        IHttpClientFactory httpClientFactory = null,
        ILogger logger = null,
        ILoggerFactory loggerFactory = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        AnonymousBot.DemandDevelopment(BotSettings.From(configuration, environment));
    }

    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(authHeader))
        {
            throw new UnauthorizedAccessException("no token can be valid for a bot without an app id");
        }

        _hosts.Demand(activity.ServiceUrl);
        return Task.FromResult(new AuthenticateRequestResult
        {
            ClaimsIdentity = new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType),
            ConnectorFactory = CreateConnectorFactory(null),
        });
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => new ServiceUrlConnectorFactory(_hosts, _http);

    public override string GetOriginatingAudience() => "https://api.botframework.com";
}
