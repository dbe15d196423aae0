using System.Globalization;
using Spectre.Console;

namespace GmgBot.Evaluation;

/// <summary>Prints the figures of a set: plain BM25, ours, and the difference with its interval.</summary>
internal static class EvaluationTable
{
    /// <summary>The table of one set.</summary>
    public static Table Of(QuestionSet set, Measures plain, Measures ours)
    {
        var table = new Table()
            .Border(TableBorder.Ascii)
            .Title($"{Markup.Escape(set.Name)}: {set.Passages.Count} passages, {set.Questions.Count} questions")
            .AddColumns("", "plain BM25", "GmgBot", "difference [[95 %]]");
        AddRow(table, "R@1 %", plain.First, ours.First);
        AddRow(table, "R@5 %", plain.FirstFive, ours.FirstFive);
        AddRow(table, "MRR@10 %", plain.Reciprocal, ours.Reciprocal);
        AddRow(table, "typo R@1 %", plain.Typo, ours.Typo);
        table.AddRow("answer sentence %", "-", Mean(ours.Sentence), "");
        table.AddRow("ms per question", Time(plain), Time(ours), "");
        return table;
    }

    private static void AddRow(Table table, string name, double[] plain, double[] ours)
    {
        if (ours.Length == 0)
        {
            table.AddRow(name, "-", "-", "");
            return;
        }

        var differences = ours.Zip(plain, (one, other) => one - other).ToArray();
        var (low, high) = PairedBootstrap.Interval(differences);
        table.AddRow(name, Mean(plain), Mean(ours), Markup.Escape(Invariant($"{100 * differences.Average():+0.0;-0.0} [{100 * low:+0.0;-0.0;0.0}, {100 * high:+0.0;-0.0;0.0}]")));
    }

    private static string Mean(double[] values) => values.Length == 0 ? "-" : Invariant($"{100 * values.Average():0.0}");

    private static string Time(Measures measures) => Invariant($"{measures.MillisecondsPerQuestion:0.00}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
