using System.CommandLine;
using GmgBot.Answers.Search;
using GmgBot.Evaluation;
using Spectre.Console;

namespace GmgBot.Commands;

/// <summary><c>evaluate FOLDER [--set NAME] [--refusals]</c>: measures the search on sets of questions whose passages are known, beside plain BM25.</summary>
internal static class EvaluateCommand
{
    private const int BadUsage = 2;

    // Rows do not break where the output goes to a file.
    private const int Width = 120;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "The folder with NAME.LANG.passages.jsonl.gz and NAME.LANG.questions.jsonl.gz." };
        var set = new Option<string?>("--set") { Description = "Only this set, for example piaf.fr." };
        var refusals = new Option<bool>("--refusals") { Description = "Also ask each question of an index without its passages, and tell what is refused; takes six times as long." };
        var command = new Command("evaluate", "Measures the search on question -> passage sets, beside plain BM25.") { folder, set, refusals };
        command.SetAction(result => Run(result.GetRequiredValue(folder), result.GetValue(set), result.GetValue(refusals)));
        return command;
    }

    /// <summary>Evaluates the sets of a folder.</summary>
    /// <returns>0, or 2 with one line on the error stream where a set is missing or broken.</returns>
    public static int Run(string folder, string? only, bool withRefusals)
    {
        try
        {
            foreach (var name in NamesOf(folder, only))
            {
                Evaluate(QuestionSet.Read(folder, name), withRefusals);
            }

            return 0;
        }
        catch (EvaluationException error)
        {
            Console.Error.WriteLine(error.Message);
            return BadUsage;
        }
    }

    private static IReadOnlyList<string> NamesOf(string folder, string? only)
    {
        if (only is not null)
        {
            return [only];
        }

        if (!Directory.Exists(folder))
        {
            throw new EvaluationException($"There is no folder {folder}.");
        }

        var names = QuestionSet.NamesIn(folder);
        return names.Count > 0 ? names : throw new EvaluationException($"In {folder} is no file NAME.LANG.passages.jsonl.gz.");
    }

    private static void Evaluate(QuestionSet set, bool withRefusals)
    {
        using var plain = new PlainSearch(set.Language, set.Passages);
        using var index = PassageIndex.Build(set.Passages, SearchVocabulary.Empty);
        var plainMeasures = Measures.Of(set.Questions, question => plain.Search(question, Measures.Depth));
        var ours = Measures.Of(set.Questions, question => Ask(index, set, question));
        var console = AnsiConsole.Create(new AnsiConsoleSettings());
        console.Profile.Width = Width;
        console.Write(EvaluationTable.Of(set, plainMeasures, ours, withRefusals ? Refusals.Of(set, index) : null));
    }

    private static Found Ask(PassageIndex index, QuestionSet set, string question)
    {
        var hits = index.Search(question, set.Language, Measures.Depth).Hits;
        return hits.Count == 0 ? Found.Nothing : new Found([.. hits.Select(hit => hit.Passage.Id)], hits[0].Sentence.Text);
    }
}
