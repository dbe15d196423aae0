using System.CommandLine;
using GmgBot.Comparison;
using GmgBot.Exam;
using GmgBot.Hosting;
using Spectre.Console;

namespace GmgBot.Commands;

/// <summary>gmgbot diff: what a change of the knowledge changes in the answers.</summary>
internal static class DiffCommand
{
    private const int DefaultDays = 90;
    private const int MostDays = 3650;

    public static Command Create()
    {
        var old = new Argument<string>("old") { Description = "The knowledge as it was: a folder, or a git revision such as HEAD~1." };
        var now = new Argument<string?>("new") { Description = "The knowledge as it is: likewise; by default the folder that the bot answers from.", Arity = ArgumentArity.ZeroOrOne };
        var questions = new Option<string?>("--questions") { Description = "A file or folder of questions to ask of both; by default tests/questions/rules.", HelpName = "path" };

        var asked = new Option<int?>("--asked") { Description = "Ask also what people really asked in the last so many days, as the store has it; 0 for none. Without --questions it is 90.", HelpName = "days" };

        var command = new Command("diff", "Asks the question set, and what people really asked, of two states of the knowledge and shows which answers change, word by word. Exit code 0: none; 1: some; 2: they could not be compared.") { old, now, questions, asked };
        command.SetAction(async (arguments, cancellationToken) =>
        {
            var knowledge = KnowledgeOption.Folder(arguments.GetValue(KnowledgeOption.Option));
            var days = arguments.GetValue(asked) ?? (arguments.GetValue(questions) is null ? DefaultDays : 0);
            var byPeople = await AskedAsync(days, arguments.GetValue(asked) is > 0, cancellationToken);
            return await RunAsync(
                (arguments.GetRequiredValue(old), arguments.GetValue(now) ?? knowledge, knowledge),
                [.. Conversations(arguments.GetValue(questions)), .. byPeople],
                arguments.InvocationConfiguration.Output,
                cancellationToken);
        });
        return command;
    }

    // The store of a bot that never ran is not there, which is no fault unless it was asked for.
    private static async Task<IReadOnlyList<ExamConversation>> AskedAsync(int days, bool wanted, CancellationToken cancellationToken)
    {
        if (days is < 0 or > MostDays)
        {
            throw new UsageException($"--asked {days}: give a number of days from 0 to {MostDays}.");
        }

        return days == 0 || (!wanted && !OpenStore.IsThere())
            ? []
            : await OpenStore.UseAsync(database => AskedConversations.ReadAsync(database, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(1 - days), cancellationToken));
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
