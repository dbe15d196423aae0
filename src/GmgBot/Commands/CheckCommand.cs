using System.CommandLine;
using GmgBot.Answers;
using GmgBot.Answers.Knowledge;

namespace GmgBot.Commands;

/// <summary>gmgbot check: whether the knowledge is sound.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var folder = new Argument<string?>("folder") { Description = "The knowledge folder; by default the one that the bot answers from.", Arity = ArgumentArity.ZeroOrOne };
        var strict = new Option<bool>("--strict") { Description = "Remarks count as faults." };

        var command = new Command("check", "Looks the knowledge through and tells all that is wrong with it. Exit code 0: sound; 1: faults; 2: it could not be read.") { folder, strict };
        command.SetAction(arguments =>
        {
            var path = KnowledgeOption.Folder(arguments.GetValue(folder) ?? arguments.GetValue(KnowledgeOption.Option));
            var faults = KnowledgeCheck.Run(path, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
            Write(path, faults, arguments.InvocationConfiguration.Output);
            return faults.Any(fault => !fault.IsRemark || arguments.GetValue(strict)) ? ExitCode.No : ExitCode.Done;
        });
        return command;
    }

    private static void Write(string folder, IReadOnlyList<KnowledgeFault> faults, TextWriter output)
    {
        var shown = Path.GetRelativePath(Directory.GetCurrentDirectory(), folder) is var near && near.StartsWith("..", StringComparison.Ordinal) ? folder : near;
        foreach (var fault in faults)
        {
            output.WriteLine($"{shown.TrimEnd('/', '\\')}/{fault}");
        }

        var remarks = faults.Count(fault => fault.IsRemark);
        output.WriteLine(faults.Count == 0 ? $"{shown}: no fault, no remark." : $"{shown}: {Counted(faults.Count - remarks, "fault")}, {Counted(remarks, "remark")}.");
    }

    private static string Counted(int number, string what) => number == 0 ? $"no {what}" : number == 1 ? $"1 {what}" : $"{number} {what}s";
}
