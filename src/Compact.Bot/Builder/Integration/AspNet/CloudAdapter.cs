#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Compact.Bot.Connector.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace Compact.Bot.Builder.Integration.AspNet.Core;

/// <summary>The bot's endpoint: reads an activity, finds out who sent it, runs the turn, and answers when it is over.</summary>
public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    private readonly TimeProvider _time;
    private readonly AnsweredActivities _answered;

    public CloudAdapter()
        : this(new ConfigurationBuilder().AddEnvironmentVariables().Build())
    {
    }

    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : this(botFrameworkAuthentication, logger, TimeProvider.System)
    {
    }

    internal CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger, TimeProvider time)
        : base(botFrameworkAuthentication, logger)
    {
        _time = time;
        _answered = new AnsweredActivities(time);
    }

    public CloudAdapter(IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger)
    {
    }

    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);

        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
            httpResponse.Headers.Allow = HttpMethods.Post;
            return;
        }

        var incoming = await IncomingActivity.ReadAsync(httpRequest, _time, cancellationToken).ConfigureAwait(false);
        if (incoming.Refusal is { } refusal)
        {
            CloudAdapterLog.Refused(Logger, refusal.Status, refusal.Reason);
            Refuse(httpResponse, refusal.Status);
            return;
        }

        var sender = await AuthenticateAsync(httpRequest, httpResponse, incoming, cancellationToken).ConfigureAwait(false);
        if (sender is null)
        {
            return;
        }

        var response = await _answered.OnceAsync(
            incoming.Fingerprint,
            async () => HttpAnswer.Written(await ProcessActivityAsync(sender, incoming.Activity, bot.OnTurnAsync, cancellationToken).ConfigureAwait(false))).ConfigureAwait(false);
        await HttpAnswer.WriteAsync(httpResponse, response, cancellationToken).ConfigureAwait(false);
    }

    private async Task<AuthenticateRequestResult> AuthenticateAsync(HttpRequest request, HttpResponse response, IncomingActivity incoming, CancellationToken cancellationToken)
    {
        try
        {
            var header = request.Headers[HeaderNames.Authorization].ToString();
            var sender = await BotFrameworkAuthentication.AuthenticateRequestAsync(incoming.Activity, header, cancellationToken).ConfigureAwait(false);
            if (sender.ClaimsIdentity?.AuthenticationType == AuthenticationConstants.AnonymousAuthType)
            {
                LoopbackCaller.Demand(request);
            }

            return sender;
        }
        catch (UnauthorizedAccessException refused)
        {
            CloudAdapterLog.Refused(Logger, StatusCodes.Status401Unauthorized, refused.Message);
            Refuse(response, StatusCodes.Status401Unauthorized);
        }
        catch (SigningKeysUnavailableException unavailable)
        {
            CloudAdapterLog.Unavailable(Logger, unavailable);
            Refuse(response, StatusCodes.Status503ServiceUnavailable);
        }

        return null;
    }

    private static void Refuse(HttpResponse response, int status)
    {
        BotMeter.Refused(status);
        response.StatusCode = status;
    }
}
