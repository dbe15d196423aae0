using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Parts;

/// <summary>Leaves out of a question the clauses that ask nothing: "my former employer, UNITAR, ...", "to our colleagues, who help our country a lot, ...".</summary>
internal static class AskingClauses
{
    private static readonly char[] Signs = [',', ';', ':', '.', '!', '?', '(', ')', '"'];

    private static readonly string[] Asking = [.. QuestionWords.All, "or", "last-year", "next-year"];

    /// <summary>Keeps the clauses that ask, name somebody or a date, or that the understanding rests on.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="understood">How it was understood.</param>
    /// <returns>What is left of the question, or null where every clause counts.</returns>
    public static string? Of(Reading reading, Understanding understood)
    {
        var clauses = Clauses(reading);
        var rests = understood.Matches[0].Cue.All.SelectMany(any => any).ToHashSet(StringComparer.Ordinal);
        var kept = clauses.Where(clause => reading.Marks.Any(mark => clause.Start <= mark.Start && mark.End <= clause.End && (mark.Entity is not null || rests.Contains(mark.Id) || (mark.Kind == MarkKind.Concept && Asking.Contains(mark.Id))))
            || reading.Periods.Any(period => clause.Start <= period.Start && period.End <= clause.End)).ToList();
        if (kept.Count == 0 || kept.Count == clauses.Count)
        {
            return null;
        }

        return Question(reading, kept);
    }

    /// <summary>Makes a question of some of the clauses, in the words of the asker; it ends as the whole ends.</summary>
    public static string Question(Reading reading, IReadOnlyList<(int Start, int End)> clauses) =>
        string.Join(", ", clauses.Select(clause => reading.Words(clause.Start, clause.End))) + (reading.Text.EndsWith('?') ? " ?" : "");

    /// <summary>The clauses, as indexes of the first token and of the one behind the last.</summary>
    public static List<(int Start, int End)> Clauses(Reading reading)
    {
        var clauses = new List<(int, int)>();
        var start = 0;
        for (var at = 1; at <= reading.Tokens.Count; at++)
        {
            if (at == reading.Tokens.Count || reading.Tokens[at].Gap.AsSpan().ContainsAny(Signs) || reading.Tokens[at].Gap.Contains(" - ", StringComparison.Ordinal))
            {
                clauses.Add((start, at));
                start = at;
            }
        }

        return clauses;
    }
}
