namespace GmgBot.Benchmarks.Load;

/// <summary>What was seen while messages were sent to a target.</summary>
/// <param name="Latencies">How long each answer took, in no order.</param>
/// <param name="Took">How long it all took.</param>
/// <param name="ProcessorTime">What the target's process used; null where that is not known.</param>
/// <param name="Failed">How many messages got no answer.</param>
internal sealed record Played(IReadOnlyList<TimeSpan> Latencies, TimeSpan Took, TimeSpan? ProcessorTime, int Failed)
{
    /// <summary>Several plays as one.</summary>
    public static Played Sum(IReadOnlyCollection<Played> plays) => new(
        [.. plays.SelectMany(play => play.Latencies)],
        new TimeSpan(plays.Sum(play => play.Took.Ticks)),
        plays.Any(play => play.ProcessorTime is null) ? null : new TimeSpan(plays.Sum(play => play.ProcessorTime!.Value.Ticks)),
        plays.Sum(play => play.Failed));

    public double PerSecond => Latencies.Count / Took.TotalSeconds;

    public double? ProcessorMillisecondsEach => ProcessorTime?.TotalMilliseconds / Latencies.Count;

    /// <summary>The time within which this part of the answers came, in milliseconds.</summary>
    /// <param name="part">0.99 for 99 of 100.</param>
    public double Within(double part)
    {
        var sorted = Latencies.Order().ToList();
        return sorted[Math.Clamp((int)Math.Ceiling(sorted.Count * part) - 1, 0, sorted.Count - 1)].TotalMilliseconds;
    }
}
