using GmgBot.Benchmarks.Targets;

namespace GmgBot.Benchmarks.Load;

/// <summary>A target and all that was measured of it.</summary>
internal sealed class Contestant(Target target, double? start)
{
    public Target Target => target;

    /// <summary>From the start of the process to the first answer, in seconds.</summary>
    public double? Start => start;

    public double? MemoryAtStart { get; } = target.Memory;

    /// <summary>The plays by number of connections.</summary>
    public Dictionary<int, List<Played>> Plays { get; } = [];

    /// <summary>How many different messages were sent, and the memory after them.</summary>
    public List<(int Messages, double? Memory)> Growth { get; } = [];

    public int Failed { get; set; }

    public Played At(int connections) => Played.Sum(Plays[connections]);
}
