using System.Globalization;

namespace GmgBot.Store;

/// <summary>Once a day, deletes what is older than the settings allow; of several replicas, the first to claim the day does it.</summary>
internal sealed partial class Retention(StoreDatabase database, Forgetting forgetting, StoreSettings settings, StoreStatus status, TimeProvider time, ILogger<Retention> logger) : BackgroundService
{
    private const string LastDay = "retention-last-day";
    private static readonly TimeSpan Lead = TimeSpan.FromMinutes(1); // People come first.
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <returns>How many rows were deleted; null where another replica has seen to this day.</returns>
    /// <exception cref="System.Data.Common.DbException">The database cannot be reached.</exception>
    public async Task<int?> RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (!await ClaimAsync(now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), cancellationToken))
        {
            return null;
        }

        return await forgetting.ForgetBeforeAsync(now - settings.Keeps, cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        await Task.Delay(Lead, time, stoppingToken);
        do
        {
            try
            {
                if (await RunAsync(stoppingToken) is > 0 and var deleted)
                {
                    LogDeleted(logger, deleted, settings.Keeps.TotalDays);
                }
            }
            catch (Exception fault) when (StoreStatus.IsOutage(fault))
            {
                status.Failed(fault);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<bool> ClaimAsync(string day, CancellationToken cancellationToken) => await database.Changes.MakeAsync(
        [$"INSERT INTO shared (name, value) VALUES ({LastDay}, {day}) ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE shared.value < excluded.value"],
        cancellationToken) is [> 0];

    [LoggerMessage(LogLevel.Information, "Deleted {Count} stored questions, judgements and conversations that were older than {Days} days.")]
    private static partial void LogDeleted(ILogger logger, int count, double days);
}
