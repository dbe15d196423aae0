using System.Threading.RateLimiting;
using GmgBot.Telemetry;

namespace GmgBot.Hosting;

/// <summary>Refuses requests that it could not get to in time, so that those that it has taken are answered and memory stays bounded.</summary>
internal static class LoadShedding
{
    /// <summary>Requests that are worked on at once. Each needs a fraction of a millisecond, or waits for the channel's connector.</summary>
    public const int AtOnce = 512;

    /// <summary>Requests that wait their turn; more are told to come back.</summary>
    public const int Waiting = 1024;

    private const string RetryAfterSeconds = "1";

    public static void AddLoadShedding(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
        options.OnRejected = (context, _) =>
        {
            context.HttpContext.RequestServices.GetRequiredService<BotMeter>().Shed();
            context.HttpContext.Response.Headers.RetryAfter = RetryAfterSeconds;
            return ValueTask.CompletedTask;
        };
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, bool>(http => http.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal) || http.WebSockets.IsWebSocketRequest
            ? RateLimitPartition.GetNoLimiter(false)
            : RateLimitPartition.GetConcurrencyLimiter(true, _ => new ConcurrencyLimiterOptions { PermitLimit = AtOnce, QueueLimit = Waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst }));
    });

    public static void UseLoadShedding(this WebApplication app) => app.UseRateLimiter();
}
