using System.Globalization;
using GmgBot.Answers;
using GmgBot.Exam;
using GmgBot.Replies;

namespace GmgBot.Report;

/// <summary>The report as plain lines.</summary>
internal static class TerminalReport
{
    private const int MostAsked = 10;
    private const int Width = 100;

    public static void Write(OwnerReport report, TextWriter output)
    {
        output.WriteLine($"{Day(report.From)} to {Day(report.To)}: {report.Questions} questions by {report.People} people, {report.Likes} liked, {report.Dislikes} disliked.");
        if (report.Questions == 0 && report.Judged.Count == 0)
        {
            output.WriteLine("Nothing was asked yet, or nothing is kept (setting Store:LogQuestions).");
            return;
        }

        output.WriteLine();
        WriteCounts(report, output);
        WriteMostAsked(report, output);
        WriteUnanswered(report, output);
        WriteJudged(report, output);
    }

    private static void WriteCounts(OwnerReport report, TextWriter output)
    {
        var table = new TextTable("", "questions", "share");
        foreach (var (name, count) in report.ByOutcome.Select(pair => (OutcomeName.Of(pair.Key), pair.Value)).Concat(report.ByLanguage.Select(pair => ("in " + pair.Name, pair.Count))))
        {
            table.Add(name, Number(count), report.Questions == 0 ? "" : ((double)count / report.Questions).ToString("0 %", CultureInfo.InvariantCulture));
        }

        table.Write(output);
    }

    private static void WriteMostAsked(OwnerReport report, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("Asked most");
        foreach (var group in report.MostAsked.Take(MostAsked))
        {
            output.WriteLine($"  {group.Count,4} × {OneLine.Cut(group.Wordings[0], Width)}{(group.Latest.Outcome == Outcome.OtherSource ? "   (from another source than the main ones)" : "")}");
        }
    }

    private static void WriteUnanswered(OwnerReport report, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(report.Unanswered.Count == 0 ? "Every question was answered." : "Not answered");
        foreach (var group in report.Unanswered)
        {
            var stub = KnowledgeStub.For(group.Latest);
            output.WriteLine($"  {group.Count,4} × {OneLine.Cut(group.Wordings[0], Width)}   ({OutcomeName.Of(group.Latest.Outcome)})");
            foreach (var wording in group.Wordings.Skip(1))
            {
                output.WriteLine($"         {OneLine.Cut(wording, Width)}");
            }

            output.WriteLine($"         understood: {OneLine.Cut(group.Latest.Understood, Width)}");
            output.WriteLine($"         would answer it, in knowledge/{stub.File}:");
            foreach (var line in stub.Lines.Split('\n'))
            {
                output.WriteLine("           " + line);
            }
        }
    }

    private static void WriteJudged(OwnerReport report, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(report.Judged.Count == 0 ? "Nobody said what they thought of an answer." : "What people thought");
        foreach (var judged in report.Judged)
        {
            output.WriteLine($"  {Day(judged.Day)} {(judged.Liked ? "liked   " : "disliked")} {OneLine.Cut(judged.Question ?? "(an answer that is not in the log)", Width)}");
            if (judged.Answer is not null)
            {
                output.WriteLine($"                      answered: {OneLine.Cut(judged.Answer, Width)}");
            }

            if (judged.Comment is not null)
            {
                output.WriteLine($"                      comment: {OneLine.Cut(judged.Comment, Width)}");
            }
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
