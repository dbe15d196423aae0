using System.Diagnostics.Metrics;

namespace Compact.Bot;

/// <summary>What goes wrong between the bot and its channels, counted. No ids, addresses or texts.</summary>
internal static class BotMeter
{
    internal const string Name = "Compact.Bot";
    internal const string RetriesName = "compact_bot.connector.retries";
    internal const string RefusedName = "compact_bot.activities.refused";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Retries = Meter.CreateCounter<long>(RetriesName, "{call}", "Calls to a channel that were made again.");
    private static readonly Counter<long> RefusedActivities = Meter.CreateCounter<long>(RefusedName, "{activity}", "Activities that were not let in.");

    /// <param name="status">What the channel answered; null where it could not be reached.</param>
    internal static void Retried(int? status) => Retries.Add(1, new KeyValuePair<string, object?>("reason", status is null ? "unreachable" : status));

    internal static void Refused(int status) => RefusedActivities.Add(1, new KeyValuePair<string, object?>("status", status));
}
