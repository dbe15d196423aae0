using System.CommandLine;
using GmgBot.Comparison;
using GmgBot.Exam;
using GmgBot.Hosting;
using Spectre.Console;

namespace GmgBot.Commands;

/// <summary>gmgbot diff: what a change of the knowledge changes in the answers.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var old = new Argument<string>("old") { Description = "The knowledge as it was: a folder, or a git revision such as HEAD~1." };
        var now = new Argument<string?>("new") { Description = "The knowledge as it is: likewise; by default the folder that the bot answers from.", Arity = ArgumentArity.ZeroOrOne };
        var questions = new Option<string?>("--questions") { Description = "A file or folder of questions to ask of both; by default tests/questions/rules.", HelpName = "path" };

        var command = new Command("diff", "Asks the question set of two states of the knowledge and shows which answers change, word by word. Exit code 0: none; 1: some; 2: they could not be compared.") { old, now, questions };
        command.SetAction((arguments, cancellationToken) =>
        {
            var knowledge = KnowledgeOption.Folder(arguments.GetValue(KnowledgeOption.Option));
            return RunAsync(
                (arguments.GetRequiredValue(old), arguments.GetValue(now) ?? knowledge, knowledge),
                Conversations(arguments.GetValue(questions)),
                arguments.InvocationConfiguration.Output,
                cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync((string Old, string Now, string Knowledge) named, IReadOnlyList<ExamConversation> conversations, TextWriter output, CancellationToken cancellationToken)
    {
        using var before = KnowledgeRevision.Open(named.Old, named.Knowledge);
        using var after = KnowledgeRevision.Open(named.Now, named.Knowledge);
        using var old = KnowledgeOption.LoadService(before.Folder);
        using var now = KnowledgeOption.LoadService(after.Folder);
        var comparison = await KnowledgeComparison.CompareAsync(old, now, conversations, cancellationToken);
        Report(output).Write(comparison);
        return comparison.IsSame ? ExitCode.Done : ExitCode.No;
    }

    private static ComparisonReport Report(TextWriter output)
    {
        if (!Console.IsOutputRedirected)
        {
            return new ComparisonReport(AnsiConsole.Console, coloured: true);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = int.MaxValue / 2;
        return new ComparisonReport(console, coloured: false);
    }

    private static IReadOnlyList<ExamConversation> Conversations(string? path)
    {
        try
        {
            return [.. ExamPapers.Open(path ?? HomeFolder.Find("tests/questions/rules") ?? "tests/questions/rules", "all").SelectMany(part => part.Conversations)];
        }
        catch (QuestionSetException broken)
        {
            throw new UsageException(broken.Message);
        }
    }
}
