using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace GmgBot.Answers;

/// <summary>One stage of the way of a question. How long it takes can be listened to: as a metric and as a span, both under <see cref="Measured"/>.</summary>
/// <remarks>What is measured goes out only and never into an answer. Without a listener a stage costs a few nanoseconds.</remarks>
/// <param name="name">What the stage is called in what is measured; never words of a person.</param>
public sealed class Stage(string name)
{
    /// <summary>The name of the meter and of the activity source.</summary>
    public const string Measured = "GmgBot";

    /// <summary>The name of the histogram, in seconds, with the tag <see cref="Tag"/>.</summary>
    public const string Duration = "gmgbot.stage.duration";

    public const string Tag = "stage";

    internal static readonly Stage Answer = new("answer");
    internal static readonly Stage Reading = new("reading");
    internal static readonly Stage Rules = new("rules");
    internal static readonly Stage Facts = new("facts");
    internal static readonly Stage Search = new("search");
    internal static readonly Stage Wording = new("wording");

    private static readonly ActivitySource Source = new(Measured);
    private static readonly Meter Meter = new(Measured);

    // A stage of the engine takes microseconds, one that waits for a channel may take seconds.
    private static readonly Histogram<double> Durations = Meter.CreateHistogram(
        Duration,
        "s",
        "How long a stage of the way of a question took.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.00001, 0.000025, 0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] });

    private readonly KeyValuePair<string, object?> _tag = new(Tag, name);

    public string Name => name;

    /// <summary>Begins a run of the stage, which lasts until it is disposed of.</summary>
    public StageRun Begin()
    {
        var traced = Source.HasListeners();
        return traced || Durations.Enabled ? new StageRun(this, traced ? Source.StartActivity(name) : null, Stopwatch.GetTimestamp()) : default;
    }

    internal void Took(TimeSpan time) => Durations.Record(time.TotalSeconds, _tag);
}
