using GmgBot.Answers;
using Spectre.Console;

namespace GmgBot.Replies;

/// <summary>An answer for a person at a terminal.</summary>
internal static class TerminalReply
{
    public static void Write(Answer answer, IAnsiConsole console)
    {
        console.MarkupLineInterpolated($"[bold]{answer.Text}[/]");
        foreach (var item in answer.Items)
        {
            console.MarkupLineInterpolated($"  [green]•[/] {item}");
        }

        if (answer.Citations.Count > 0)
        {
            console.WriteLine();
            console.MarkupLineInterpolated($"[grey]{HostPhrases.In(answer.Language).Source}[/]");
            foreach (var line in PlainReply.CitationLines(answer))
            {
                console.MarkupLineInterpolated($"[grey]{line}[/]");
            }
        }
    }

    public static void WriteNextQuestions(Answer answer, IAnsiConsole console)
    {
        if (answer.NextQuestions.Count > 0)
        {
            console.MarkupLineInterpolated($"[italic blue]{string.Join("  ·  ", answer.NextQuestions)}[/]");
        }
    }
}
