using Spectre.Console;

namespace GmgBot.Comparison;

/// <summary>Writes what differs, the gravest first: for a person at a terminal in colour, for a file with marks around the words.</summary>
internal sealed class ComparisonReport(IAnsiConsole console, bool coloured)
{
    private const int MostQuestions = 3;

    public void Write(KnowledgeComparison comparison)
    {
        if (comparison.Facts.Count > 0)
        {
            Head("Facts", comparison.Facts.Count);
            foreach (var fact in comparison.Facts)
            {
                Line("  ", fact.Old ?? "", fact.Now ?? "");
            }

            console.WriteLine();
        }

        Write("Lost answers", AnswerChange.Of.Lost, comparison);
        Write("Changed answers", AnswerChange.Of.Changed, comparison);
        Write("New answers", AnswerChange.Of.New, comparison);
        console.WriteLine(Sum(comparison));
    }

    private static string Sum(KnowledgeComparison comparison)
    {
        var (lost, changed, gained) = (Count(comparison, AnswerChange.Of.Lost), Count(comparison, AnswerChange.Of.Changed), Count(comparison, AnswerChange.Of.New));
        return comparison.IsSame
            ? $"{Asked(comparison)}: every answer is the same, and so is every fact."
            : $"{Asked(comparison)}: {lost} lost, {changed} changed, {gained} new, {comparison.Asked - lost - changed - gained} the same. Facts that differ: {comparison.Facts.Count}.";
    }

    private static string Asked(KnowledgeComparison comparison) =>
        $"{comparison.Asked} questions asked" + (comparison.ByPeople > 0 ? $", {comparison.ByPeople} of them by people before" : "");

    private static int Count(KnowledgeComparison comparison, AnswerChange.Of kind) => comparison.Answers.Where(change => change.Kind == kind).Sum(change => change.Questions.Count);

    private void Write(string title, AnswerChange.Of kind, KnowledgeComparison comparison)
    {
        var changes = comparison.Answers.Where(change => change.Kind == kind).ToList();
        if (changes.Count == 0)
        {
            return;
        }

        Head(title, Count(comparison, kind));
        foreach (var change in changes)
        {
            foreach (var question in change.Questions.Take(MostQuestions))
            {
                console.WriteLine("  " + question);
            }

            if (change.Questions.Count > MostQuestions)
            {
                console.WriteLine($"  and {change.Questions.Count - MostQuestions} more with this answer");
            }

            foreach (var (old, now) in Lines(change))
            {
                Line("    ", old, now);
            }

            console.WriteLine();
        }
    }

    // Lines that both have need no telling. One that is alike in both is compared word by word; what was and is no answer stands for itself.
    private static IEnumerable<(string Old, string Now)> Lines(AnswerChange change)
    {
        var (old, now) = (change.Old.Split('\n').Except(change.Now.Split('\n')).ToList(), change.Now.Split('\n').Except(change.Old.Split('\n')).ToList());
        if (change.Kind != AnswerChange.Of.Changed || old.Count != now.Count)
        {
            return [.. old.Select(line => (line, "")), .. now.Select(line => ("", line))];
        }

        return old.Zip(now);
    }

    private void Head(string title, int count) => console.MarkupLine(coloured ? $"[bold]{title}[/] [grey]({count})[/]" : $"{title} ({count})");

    private void Line(string indent, string old, string now)
    {
        var words = WordComparison.Compare(old, now).Select(change => change.Kind switch
        {
            WordChange.Of.Removed => coloured ? $"[red strikethrough]{Markup.Escape(change.Words)}[/]" : Markup.Escape($"[-{change.Words}-]"),
            WordChange.Of.Added => coloured ? $"[green]{Markup.Escape(change.Words)}[/]" : Markup.Escape($"{{+{change.Words}+}}"),
            _ => Markup.Escape(change.Words),
        });
        console.MarkupLine(indent + string.Join(' ', words));
    }
}
