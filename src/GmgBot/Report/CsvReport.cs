using System.Globalization;
using GmgBot.Store;

namespace GmgBot.Report;

/// <summary>Every question and every judgement as rows for a spreadsheet (RFC 4180).</summary>
internal static class CsvReport
{
    public static void Write(IEnumerable<LoggedQuestion> questions, IEnumerable<JudgedAnswer> judged, TextWriter output)
    {
        WriteRow(output, "kind", "time", "channel", "language", "outcome", "relation", "ask", "subjects", "period", "question", "answer", "comment");
        foreach (var question in questions)
        {
            WriteRow(output, "question", Time(question.AskedAt), question.Channel, question.Language, OutcomeName.Of(question.Outcome), question.Relation, question.Ask, question.Subjects, question.Period, question.Question, question.Answer, null);
        }

        foreach (var one in judged)
        {
            WriteRow(output, one.Liked ? "liked" : "disliked", one.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null, null, null, null, null, null, null, one.Question, one.Answer, one.Comment);
        }
    }

    private static void WriteRow(TextWriter output, params string?[] cells)
    {
        output.Write(string.Join(',', cells.Select(Cell)));
        output.Write("\r\n");
    }

    /// <summary>A text that a spreadsheet would take for a formula is made a text; users write the questions.</summary>
    private static string Cell(string? text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text ?? "";
        return safe.AsSpan().ContainsAny(",\"\r\n'") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static string Time(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
