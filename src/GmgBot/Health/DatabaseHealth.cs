using GmgBot.Store;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GmgBot.Health;

/// <summary>Degraded, not unhealthy, while the database is away: the bot answers without memory. It asks the database, so that it knows before a user does.</summary>
internal sealed class DatabaseHealth(IServiceProvider services, StoreStatus status) : IHealthCheck
{
    /// <summary>The id of no state.</summary>
    private const string NoState = "";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (services.GetService<StoreDatabase>() is not { } database)
        {
            return HealthCheckResult.Healthy("Nothing is kept beyond the process.");
        }

        if (status.IsWorthTrying)
        {
            await TryAsync(database, cancellationToken);
        }

        var dropped = new Dictionary<string, object> { ["droppedQuestions"] = services.GetService<QuestionLog>()?.Dropped ?? 0 };
        return status.Failure is null
            ? HealthCheckResult.Healthy("The database can be used.", dropped)
            : HealthCheckResult.Degraded("The database cannot be used; the bot answers without memory.", data: dropped);
    }

    private async Task TryAsync(StoreDatabase database, CancellationToken cancellationToken)
    {
        try
        {
            // The way that messages go.
            await database.States.ReadAsync([NoState], cancellationToken);
            status.Succeeded();
        }
        catch (Exception fault) when (StoreStatus.IsOutage(fault))
        {
            status.Failed(fault);
        }
    }
}
