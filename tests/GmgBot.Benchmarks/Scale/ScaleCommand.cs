using System.CommandLine;
using GmgBot.Evaluation;
using Spectre.Console;

namespace GmgBot.Benchmarks.Scale;

/// <summary>scale: what knowledge of many passages costs to build, to keep and to search.</summary>
internal static class ScaleCommand
{
    private static readonly int[] Sizes = [1_000, 33_174, 100_000, 1_000_000];

    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "The folder with NAME.LANG.passages.jsonl.gz and NAME.LANG.questions.jsonl.gz." };
        var set = new Option<string>("--set") { Description = "The set whose passages are repeated.", DefaultValueFactory = _ => "spf.fr" };
        var sizes = new Option<int[]>("--passages") { Description = "How many passages, one size or several.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => Sizes };
        var kept = new Option<string?>("--keep") { Description = "A folder to keep the indexes in; one that is there already is asked without building it again." };
        var command = new Command("scale", "Measures build, size, memory and time per question up to a million passages.") { folder, set, sizes, kept };
        command.SetAction(arguments => Run(
            arguments.GetRequiredValue(folder), arguments.GetRequiredValue(set), arguments.GetRequiredValue(sizes), arguments.GetValue(kept)));
        return command;
    }

    private static int Run(string folder, string name, int[] sizes, string? kept)
    {
        QuestionSet set;
        try
        {
            set = QuestionSet.Read(folder, name);
        }
        catch (EvaluationException error)
        {
            Console.Error.WriteLine(error.Message);
            return 2;
        }

        var runs = new List<ScaleRun>();
        foreach (var size in sizes.Order())
        {
            // A folder for each size: a store keeps one index of each language.
            var index = kept is null ? Directory.CreateTempSubdirectory("gmgbot-scale-") : Directory.CreateDirectory(Path.Combine(kept, $"{name}-{size}"));
            try
            {
                runs.Add(ScaleRun.Of(set, size, index.FullName));
            }
            finally
            {
                if (kept is null)
                {
                    index.Delete(recursive: true);
                }
            }
        }

        AnsiConsole.Write(ScaleTable.Of(runs));
        return 0;
    }
}
