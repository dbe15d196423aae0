using System.Globalization;
using GmgBot.Answers.Search;
using Spectre.Console;

namespace GmgBot.Evaluation;

/// <summary>Prints the figures of a set: plain BM25, ours, and the difference with its interval.</summary>
internal static class EvaluationTable
{
    // The shares of answerable questions for which the curve of refusals is told.
    private static readonly double[] Shares = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3];

    /// <summary>The table of one set.</summary>
    /// <param name="set">The set.</param>
    /// <param name="plain">Plain BM25.</param>
    /// <param name="ours">Our search.</param>
    /// <param name="refusals">What our search refuses; null where that was not asked.</param>
    public static Table Of(QuestionSet set, Measures plain, Measures ours, Refusals? refusals)
    {
        var table = new Table()
            .Border(TableBorder.Ascii)
            .Title($"{Markup.Escape(set.Name)}: {set.Passages.Count} passages, {set.Questions.Count} questions")
            .AddColumns("", "plain BM25", "GmgBot", "difference [[95 %]]");
        AddRow(table, "R@1 %", plain.First, ours.First);
        AddRow(table, "R@5 %", plain.FirstFive, ours.FirstFive);
        AddRow(table, "MRR@10 %", plain.Reciprocal, ours.Reciprocal);
        AddRow(table, "typo R@1 %", plain.Typo, ours.Typo);
        AddRow(table, "answer sentence %", plain.Sentence, ours.Sentence);
        table.AddRow("letters quoted, mean", Letters(plain.QuoteLength), Letters(ours.QuoteLength), "");
        AddTimes(table, "ms per question", plain.Time, ours.Time);
        AddTimes(table, "ms with a typo", plain.TypoTime, ours.TypoTime);
        if (refusals is not null)
        {
            table.AddRow("refused, answerable %", "-", Percent(refusals.OfAnswerable(Confidence.Floor)), "");
            table.AddRow("refused, passage removed %", "-", Percent(refusals.OfRemoved(Confidence.Floor)), "");
            foreach (var share in Shares)
            {
                var floor = refusals.FloorAt(share);
                table.AddRow(Invariant($"  at {100 * share:0} % of the answerable"), "-", Invariant($"{Percent(refusals.OfRemoved(floor))} (floor {floor:0.00})"), "");
            }
        }

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

    private static void AddTimes(Table table, string name, Timing plain, Timing ours)
    {
        if (ours.Mean == 0)
        {
            return;
        }

        table.AddRow(name + ", mean", Time(plain.Mean), Time(ours.Mean), Invariant($"x {ours.Mean / plain.Mean:0.0}"));
        table.AddRow(name + ", p99", Time(plain.Slowest), Time(ours.Slowest), Invariant($"x {ours.Slowest / plain.Slowest:0.0}"));
    }

    private static string Letters(double letters) => Invariant($"{letters:0}");

    private static string Mean(double[] values) => values.Length == 0 ? "-" : Invariant($"{100 * values.Average():0.0}");

    private static string Time(double milliseconds) => Invariant($"{milliseconds:0.00}");

    private static string Percent(double share) => Invariant($"{100 * share:0.0}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
