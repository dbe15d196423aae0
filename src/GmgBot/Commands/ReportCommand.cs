using System.CommandLine;
using System.Text;
using GmgBot.Report;

namespace GmgBot.Commands;

/// <summary>gmgbot report: what people asked, what the bot could not answer, what they thought of it.</summary>
internal static class ReportCommand
{
    private const int DefaultDays = 30;
    private const int MostDays = 3650;

    public static Command Create()
    {
        var days = new Option<int>("--days") { Description = "How many days back, today included.", DefaultValueFactory = _ => DefaultDays };
        var html = new Option<string?>("--html") { Description = "Write a page with charts.", HelpName = "file" };
        var csv = new Option<string?>("--csv") { Description = "Write every question and judgement as rows.", HelpName = "file" };

        var command = new Command("report", "Shows what people asked, what the bot could not answer, and what they thought of it.") { days, html, csv };
        command.SetAction((arguments, cancellationToken) => OpenStore.UseAsync(async database =>
        {
            var count = arguments.GetValue(days);
            if (count is < 1 or > MostDays)
            {
                throw new UsageException($"--days {count}: give a number from 1 to {MostDays}.");
            }

            var reader = new ReportReader(database);
            var report = await reader.ReadAsync(count, TimeProvider.System.GetUtcNow(), cancellationToken);
            var output = arguments.InvocationConfiguration.Output;
            if (arguments.GetValue(html) is { } page)
            {
                Write("--html", page, output, file => file.Write(HtmlReport.Write(report)));
            }

            if (arguments.GetValue(csv) is { } table)
            {
                var questions = await reader.ReadQuestionsAsync(report.From, cancellationToken);
                Write("--csv", table, output, file => CsvReport.Write(questions, report.Judged, file));
            }

            if (arguments.GetValue(html) is null && arguments.GetValue(csv) is null)
            {
                TerminalReport.Write(report, output);
            }

            return ExitCode.Done;
        }));
        return command;
    }

    private static void Write(string option, string path, TextWriter output, Action<TextWriter> write)
    {
        try
        {
            // With a byte order mark, by which spreadsheets know UTF-8.
            using var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            write(file);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"{option} {path}: {unwritable.Message} Name a file that can be written.");
        }

        output.WriteLine($"{path} is written.");
    }
}
