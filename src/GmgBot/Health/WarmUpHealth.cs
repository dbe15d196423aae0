using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GmgBot.Health;

/// <summary>Unhealthy until the first answer has been given.</summary>
internal sealed class WarmUpHealth(WarmUp warmUp) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(warmUp.IsDone
        ? HealthCheckResult.Healthy("The bot answers.")
        : HealthCheckResult.Unhealthy("The bot is still starting."));
}
