using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using GmgBot.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace GmgBot.Tests.Telemetry;

/// <summary>Hears all that a served bot measures, as an exporter would. The stages and the channels of all bots of the process measure together.</summary>
internal sealed class Listening : IDisposable
{
    private readonly MeterListener _meters = new();
    private readonly ActivityListener _spans;
    private readonly ConcurrentQueue<Measured> _measured = new();
    private readonly ConcurrentQueue<System.Diagnostics.Activity> _ended = new();

    public Listening(WebApplication server)
    {
        var factory = server.Services.GetRequiredService<IMeterFactory>();
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (TelemetryServices.Meters.Contains(instrument.Meter.Name) && (instrument.Meter.Scope is null || instrument.Meter.Scope == factory))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meters.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meters.Start();
        _spans = new ActivityListener
        {
            ShouldListenTo = source => TelemetryServices.Sources.Contains(source.Name),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _ended.Enqueue,
        };
        ActivitySource.AddActivityListener(_spans);
    }

    public IReadOnlyList<System.Diagnostics.Activity> Spans => [.. _ended];

    /// <summary>Everything so far, with what is only told when asked for.</summary>
    public IReadOnlyList<Measured> All()
    {
        _meters.RecordObservableInstruments();
        return [.. _measured];
    }

    public IReadOnlyList<Measured> Of(string instrument) => [.. All().Where(measured => measured.Instrument == instrument)];

    public void Dispose()
    {
        _meters.Dispose();
        _spans.Dispose();
    }

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _measured.Enqueue(new Measured(instrument.Name, value, string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))));
}
