using GmgBot.Store;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GmgBot.Health;

/// <summary>Degraded, not unhealthy, while the database is away: the bot answers without memory. It asks the database, so that it knows before a user does.</summary>
internal sealed class DatabaseHealth(IServiceProvider services, StoreStatus status) : IHealthCheck
{
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
            await using var store = await database.OpenAsync(cancellationToken);
            if (await store.Database.CanConnectAsync(cancellationToken))
            {
                status.Succeeded();
            }
            else
            {
                status.Failed(new IOException("It cannot be connected to."));
            }
        }
        catch (Exception fault) when (StoreStatus.IsOutage(fault))
        {
            status.Failed(fault);
        }
    }
}
