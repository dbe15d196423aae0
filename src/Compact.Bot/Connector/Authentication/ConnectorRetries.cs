using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Compact.Bot.Connector.Authentication;

/// <summary>
/// When a call to a channel is made again: where the channel says that it did not take it, or was never reached. Not after a time-out:
/// the message may have arrived, and a second one is worse than none.
/// </summary>
internal static class ConnectorRetries
{
    internal static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private static readonly HttpStatusCode[] Passing =
    [
        HttpStatusCode.TooManyRequests, HttpStatusCode.PreconditionFailed, HttpStatusCode.BadGateway, HttpStatusCode.ServiceUnavailable, HttpStatusCode.GatewayTimeout,
    ];

    internal static ResilienceHandler Handler(TimeProvider time)
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time };
        builder.AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = 3,
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromMilliseconds(500),
            MaxDelay = LongestWait,
            UseJitter = true,
            ShouldHandle = attempt => ValueTask.FromResult(IsPassing(attempt.Outcome)),
            OnRetry = attempt =>
            {
                BotMeter.Retried((int?)attempt.Outcome.Result?.StatusCode);
                return default;
            },
            DelayGenerator = attempt => ValueTask.FromResult(AskedFor(attempt.Outcome.Result, time)),
        });
        builder.AddTimeout(new TimeoutStrategyOptions { Timeout = AttemptTimeout });
        return new ResilienceHandler(builder.Build());
    }

    private static bool IsPassing(Outcome<HttpResponseMessage> outcome) => outcome switch
    {
        { Result: { } response } => Passing.Contains(response.StatusCode),
        { Exception: HttpRequestException fault } => fault.HttpRequestError
            is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError,

        // How a connection that is not made in time is reported. An attempt that takes too long is a TimeoutRejectedException instead.
        { Exception: TaskCanceledException { InnerException: TimeoutException } } => true,
        _ => false,
    };

    /// <summary>As long as the channel asks for, within what a turn has.</summary>
    private static TimeSpan? AskedFor(HttpResponseMessage? response, TimeProvider time)
    {
        var asked = response?.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - time.GetUtcNow(),
            _ => (TimeSpan?)null,
        };
        return asked is null ? null : TimeSpan.FromTicks(Math.Clamp(asked.Value.Ticks, 0, LongestWait.Ticks));
    }
}
