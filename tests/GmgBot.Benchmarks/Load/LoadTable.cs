using System.Globalization;
using Spectre.Console;

namespace GmgBot.Benchmarks.Load;

/// <summary>What was measured, side by side.</summary>
internal static class LoadTable
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public static Table Of(IReadOnlyList<Contestant> contestants)
    {
        var table = new Table().MarkdownBorder().AddColumn("");
        foreach (var contestant in contestants)
        {
            table.AddColumn(contestant.Target.Name, column => column.RightAligned());
        }

        table.AddColumn($"{contestants[0].Target.Name} / {contestants[1].Target.Name}", column => column.RightAligned());
        foreach (var connections in LoadRun.Connections)
        {
            Row($"CPU per message at {connections}, ms", contestant => contestant.At(connections).ProcessorMillisecondsEach, "0.000");
        }

        foreach (var part in (double[])[0.5, 0.95, 0.99])
        {
            Row($"p{part * 100:0} at 1 connection, ms", contestant => contestant.At(1).Within(part), "0.00");
        }

        Row("p99 with 50 people asking at once, ms", contestant => contestant.At(50).Within(0.99), "0.00");
        foreach (var connections in LoadRun.Connections)
        {
            Row($"requests/s at {connections}", contestant => contestant.At(connections).PerSecond, "0");
        }

        Row("start to first answer, s", contestant => contestant.Start, "0.00");
        Row("memory after start, MB", contestant => contestant.MemoryAtStart, "0");
        for (var i = 0; i < contestants[0].Growth.Count; i++)
        {
            Row($"memory after {contestants[0].Growth[i].Messages} different messages, MB", contestant => contestant.Growth[i].Memory, "0");
        }

        Row("messages without an answer", contestant => contestant.Failed, "0");
        return table;

        void Row(string name, Func<Contestant, double?> value, string format)
        {
            var values = contestants.Select(value).ToList();
            table.AddRow([name, .. values.Select(figure => figure?.ToString(format, Culture) ?? "?"), values[0] > 0 && values[1] > 0 ? (values[0]!.Value / values[1]!.Value).ToString("0.0", Culture) : ""]);
        }
    }
}
