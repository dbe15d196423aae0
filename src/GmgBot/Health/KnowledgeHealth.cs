using GmgBot.Live;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GmgBot.Health;

/// <summary>Degraded while a change of the knowledge is refused: the bot answers from the state before it.</summary>
internal sealed class KnowledgeHealth(IServiceProvider services) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(services.GetService<KnowledgeReload>()?.Status switch
    {
        null => HealthCheckResult.Healthy("The knowledge is that of the start."),
        { IsRefused: true } status => HealthCheckResult.Degraded($"A change of the knowledge was refused; gmgbot check names its {status.Faults.Count} faults. The bot answers from the state before it."),
        var status => HealthCheckResult.Healthy("The newest knowledge answers.", new Dictionary<string, object> { ["loads"] = status.Loads }),
    });
}
