using System.Threading.RateLimiting;

namespace GmgBot.Limits;

/// <summary>A number of messages in a minute, which may come at once or one by one. It refills steadily.</summary>
internal static class Allowance
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static TokenBucketRateLimiterOptions Of(int perMinute)
    {
        // Each second some, or where they are fewer than seconds, one at a time.
        var perSecond = Math.Max(1, perMinute / 60);
        return new TokenBucketRateLimiterOptions
        {
            TokenLimit = perMinute,
            TokensPerPeriod = perSecond,
            ReplenishmentPeriod = Minute * perSecond / perMinute,
        };
    }
}
