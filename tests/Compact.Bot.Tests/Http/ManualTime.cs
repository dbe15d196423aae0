using System.Collections.Concurrent;

namespace Compact.Bot.Tests.Http;

/// <summary>
/// A clock that stands still until a test moves it. What waits on it waits a hundredth of the time, but for long patience, which lasts
/// until a test ends it.
/// </summary>
internal sealed class ManualTime : TimeProvider
{
    /// <summary>From here on a wait is for something to end that should end by itself, which takes its time on a busy machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly ConcurrentQueue<TimeSpan> _waits = new();
    private readonly ConcurrentDictionary<ShortenedTimer, bool> _going = new();
    private DateTimeOffset _now = DateTimeOffset.UtcNow;

    /// <summary>Set where a test wants patience to run out by itself.</summary>
    internal bool IsImpatient { get; set; }

    /// <summary>Set where nothing is to happen by itself.</summary>
    internal bool IsStopped { get; init; }

    /// <summary>How long others meant to wait.</summary>
    internal IReadOnlyCollection<TimeSpan> Waits => _waits;

    internal void Advance(TimeSpan by) => _now += by;

    /// <summary>Ends all waits that are going on.</summary>
    internal void RunOut()
    {
        foreach (var timer in _going.Keys)
        {
            timer.End();
        }
    }

    /// <summary>Ends when nobody waits any longer.</summary>
    internal async Task EndedAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!_going.IsEmpty)
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    public override DateTimeOffset GetUtcNow() => _now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = System.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        return new ShortenedTimer(this, timer, dueTime, period);
    }

    private TimeSpan Shortened(TimeSpan wait) => wait switch
    {
        _ when wait <= TimeSpan.Zero => wait,
        _ when IsStopped => Timeout.InfiniteTimeSpan,
        _ => IsImpatient || wait < Patience ? wait / 100 : wait,
    };

    private sealed class ShortenedTimer : ITimer
    {
        private readonly ManualTime _time;
        private readonly ITimer _timer;

        internal ShortenedTimer(ManualTime time, ITimer timer, TimeSpan dueTime, TimeSpan period)
        {
            _time = time;
            _timer = timer;
            Change(dueTime, period);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _time._waits.Enqueue(dueTime);
            _time._going[this] = true;
            return _timer.Change(_time.Shortened(dueTime), _time.Shortened(period));
        }

        public void Dispose()
        {
            _time._going.TryRemove(this, out _);
            _timer.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        internal void End() => _timer.Change(TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
