using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net;

namespace Compact.Bot.Tests.Http;

/// <summary>What is counted, by listening as an exporter would. All bots of the process count together, so a test finds at least its own.</summary>
public sealed class MeasuringTests : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentQueue<string> _counted = new();

    public MeasuringTests()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == "Compact.Bot")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => _counted.Enqueue($"{instrument.Name} {string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))}"));
        _listener.Start();
    }

    public void Dispose() => _listener.Dispose();

    [Fact]
    public async Task Calls_that_are_made_again_are_counted_by_their_reason()
    {
        await using var bot = await RegisteredBot.StartAsync(DelegateBot.Echo);
        bot.Azure.Answer = (context, number) =>
        {
            context.Response.StatusCode = number < 3 ? 504 : 200;
            return Task.CompletedTask;
        };

        (await bot.PostAsync(bot.Bearer())).StatusCode.ShouldBe(HttpStatusCode.OK);

        _counted.Count(line => line == "compact_bot.connector.retries reason=504").ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public async Task Activities_that_are_not_let_in_are_counted_by_their_status()
    {
        await using var bot = await RegisteredBot.StartAsync(DelegateBot.Echo);

        (await bot.PostAsync("Bearer abc")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        _counted.ShouldContain("compact_bot.activities.refused status=401");
    }
}
