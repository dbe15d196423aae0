using GmgBot.Benchmarks.Targets;

namespace GmgBot.Benchmarks.Endurance;

/// <summary>The memory that a target holds, looked at every second.</summary>
internal sealed class MemoryLog(Target target)
{
    private readonly List<double> _megabytes = [];

    public double Most => _megabytes.Max();

    public async Task WatchAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            _megabytes.Add(target.Memory ?? 0);
            await Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None);
        }
    }

    /// <summary>The median of one third of the time.</summary>
    /// <param name="third">1, 2 or 3.</param>
    public double Third(int third)
    {
        var part = _megabytes.Skip(_megabytes.Count * (third - 1) / 3).Take(Math.Max(1, _megabytes.Count / 3)).Order().ToList();
        return part[part.Count / 2];
    }
}
