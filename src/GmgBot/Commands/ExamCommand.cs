using System.CommandLine;
using GmgBot.Exam;
using GmgBot.Hosting;

namespace GmgBot.Commands;

/// <summary>gmgbot exam: how many questions of the question set the bot answers rightly.</summary>
internal static class ExamCommand
{
    public static Command Create()
    {
        var path = new Argument<string?>("path") { Description = "A file or folder of questions; by default tests/questions.", Arity = ArgumentArity.ZeroOrOne };
        var part = new Option<string>("--part") { Description = "Which questions to ask; those of the validation part are counted, not shown.", DefaultValueFactory = _ => "all" };
        part.AcceptOnlyFromAmong(ExamPart.Rules, ExamPart.Validation, "all");
        var show = new Option<bool>("--show") { Description = "Show the questions of the validation part too." };
        var misses = new Option<int>("--misses") { Description = "The most misses to show for a part.", DefaultValueFactory = _ => 50 };
        var explain = new Option<bool>("--explain") { Description = "Show below each miss which words, rules and facts led to the reply." };

        var command = new Command("exam", "Asks the bot the question set and marks the replies.") { path, part, show, misses, explain };
        command.SetAction((arguments, cancellationToken) =>
        {
            var papers = OpenPapers(arguments.GetValue(path), arguments.GetRequiredValue(part));
            var report = new ExamReport(arguments.InvocationConfiguration.Output, arguments.GetValue(misses), arguments.GetValue(show), arguments.GetValue(explain));
            return RunAsync(arguments, papers, report, cancellationToken);
        });
        return command;
    }

    private static IReadOnlyList<ExamPart> OpenPapers(string? path, string part)
    {
        try
        {
            return ExamPapers.Open(path ?? HomeFolder.Find("tests/questions") ?? "tests/questions", part);
        }
        catch (QuestionSetException broken)
        {
            throw new UsageException(broken.Message);
        }
    }

    private static async Task<int> RunAsync(ParseResult arguments, IReadOnlyList<ExamPart> papers, ExamReport report, CancellationToken cancellationToken)
    {
        using var answers = KnowledgeOption.Load(arguments);
        var examiner = new Examiner(answers);
        var allRight = true;
        foreach (var paper in papers)
        {
            var marked = await examiner.ExamineAsync(paper, cancellationToken);
            report.Write(paper, marked);
            allRight &= marked.All(turn => turn.Right);
        }

        return allRight ? ExitCode.Done : ExitCode.No;
    }
}
