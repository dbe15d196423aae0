using System.Threading.RateLimiting;
using GmgBot.Telemetry;

namespace GmgBot.Hosting;

/// <summary>Refuses requests that it could not get to in time, so that those that it has taken are answered and memory stays bounded.</summary>
/// <remarks>
/// There are two things to wait for: a processor, in the queue of the thread pool, where a request is not seen before it is begun; and
/// the channel's connector, with the request begun. The first is judged by the length of that queue when a request has come to its head.
/// </remarks>
internal static class LoadShedding
{
    /// <summary>Requests, begun and not, that may wait for a processor. Each needs about a millisecond, so nobody waits much longer than a quarter of a second.</summary>
    public const int WaitingToBegin = 512;

    /// <summary>Requests that are worked on at once. All but a few of them wait for the channel's connector.</summary>
    public const int AtOnce = 512;

    /// <summary>Requests that wait their turn; more are told to come back.</summary>
    public const int Waiting = 1024;

    private const string RetryAfterSeconds = "1";

    public static void AddLoadShedding(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.OnRejected = (context, _) =>
        {
            Refuse(context.HttpContext);
            return ValueTask.CompletedTask;
        };
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, bool>(http => IsAlwaysTaken(http)
            ? RateLimitPartition.GetNoLimiter(false)
            : RateLimitPartition.GetConcurrencyLimiter(true, _ => new ConcurrencyLimiterOptions { PermitLimit = AtOnce, QueueLimit = Waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst }));
    });

    public static void UseLoadShedding(this WebApplication app)
    {
        app.Use((http, next) => BeginOrRefuse(http, next, ThreadPool.PendingWorkItemCount));
        app.UseRateLimiter();
    }

    /// <summary>Takes a request that has come to the head of the queue, or refuses it before its body is read.</summary>
    /// <param name="http">The request.</param>
    /// <param name="next">What is done with it where it is taken.</param>
    /// <param name="waiting">How many wait behind it for a processor.</param>
    public static Task BeginOrRefuse(HttpContext http, RequestDelegate next, long waiting)
    {
        if (waiting <= WaitingToBegin || IsAlwaysTaken(http))
        {
            return next(http);
        }

        Refuse(http);
        return Task.CompletedTask;
    }

    // A balancer that asks how the bot is must not take a busy one for a dead one, and a WebSocket is not over when it is answered.
    private static bool IsAlwaysTaken(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal) || http.WebSockets.IsWebSocketRequest;

    private static void Refuse(HttpContext http)
    {
        http.RequestServices.GetRequiredService<BotMeter>().Shed();
        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        http.Response.Headers.RetryAfter = RetryAfterSeconds;
    }
}
