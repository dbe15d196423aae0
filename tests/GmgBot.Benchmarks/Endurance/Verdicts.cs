using System.Globalization;

namespace GmgBot.Benchmarks.Endurance;

/// <summary>What was demanded, what was seen, and whether that is enough.</summary>
internal sealed class Verdicts
{
    private readonly List<(string Demand, string Seen, bool Holds)> _all = [];

    /// <param name="demand">What must hold.</param>
    /// <param name="seen">What was seen; numbers are written the same on each machine.</param>
    /// <param name="holds">Whether that is enough.</param>
    public void Add(string demand, FormattableString seen, bool holds) => _all.Add((demand, seen.ToString(CultureInfo.InvariantCulture), holds));

    /// <summary>Prints all, and gives the exit code: 0 where everything holds, 1 otherwise.</summary>
    public int Print(TextWriter output)
    {
        var width = _all.Max(verdict => verdict.Demand.Length);
        foreach (var (demand, seen, holds) in _all)
        {
            output.WriteLine($"{(holds ? "ok  " : "FAIL")} {demand.PadRight(width)}  {seen}");
        }

        return _all.TrueForAll(verdict => verdict.Holds) ? 0 : 1;
    }
}
