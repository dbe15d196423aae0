using System.Globalization;
using Spectre.Console;

namespace GmgBot.Benchmarks.Scale;

/// <summary>What was measured, a column for each size.</summary>
internal static class ScaleTable
{
    private const double Million = 1e6;

    public static Table Of(IReadOnlyList<ScaleRun> runs)
    {
        var table = new Table().MarkdownBorder().AddColumn("passages");
        foreach (var run in runs)
        {
            table.AddColumn(run.Passages.ToString("N0", CultureInfo.InvariantCulture), column => column.RightAligned());
        }

        Row("build, s", run => run.BuildSeconds, "0.0");
        Row("open again, s", run => run.OpenSeconds, "0.0");
        Row("index on disk, MB", run => run.IndexBytes / Million, "0");
        Row("managed memory of the open index, MB", run => run.HeapBytes / Million, "0");
        Row("peak memory of the process so far, MB", run => run.PeakBytes / Million, "0");
        Times("question", run => run.Clean);
        Times("question with a typo", run => run.Typo);
        return table;

        void Times(string name, Func<ScaleRun, double[]> times)
        {
            Row($"{name}: mean, ms", run => times(run) is { Length: > 0 } some ? some.Average() : 0, "0.00");
            Row($"{name}: p50, ms", run => ScaleRun.Within(times(run), 0.5), "0.00");
            Row($"{name}: p99, ms", run => ScaleRun.Within(times(run), 0.99), "0.00");
        }

        void Row(string name, Func<ScaleRun, double?> value, string format) =>
            table.AddRow([name, .. runs.Select(run => value(run)?.ToString(format, CultureInfo.InvariantCulture) ?? "-")]);
    }
}
