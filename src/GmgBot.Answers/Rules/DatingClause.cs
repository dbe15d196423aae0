using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Leaves out of a question what happened elsewhere and only tells when: "who held it when the rig blew up in April 2010?", "they got married on 29 April 2011; who chaired then?"</summary>
internal static class DatingClause
{
    /// <summary>What asks; a clause with one of these is kept.</summary>
    private static readonly string[] Asking = ["who", "what", "which", "why", "how", "how-many", "how-long", "where", "to-whom", "list", "yes-no", "or", "name", "title"];

    /// <summary>What is told of the world, and not of what is known here.</summary>
    private static readonly string[] Strange = ["unsaid", "outside", "state", "person"];

    /// <summary>Keeps what asks, and of the clauses that only date it the date.</summary>
    /// <param name="reading">The question.</param>
    /// <returns>The question with nothing but the dates of those clauses, or null where there is no such clause, or nothing is left.</returns>
    public static string? Of(Reading reading)
    {
        if (reading.Periods.Count == 0)
        {
            return null;
        }

        var kept = new List<(int Start, int End)>();
        var dated = false;
        foreach (var clause in Clauses(reading))
        {
            var periods = reading.Periods.Where(period => clause.Start <= period.Start && period.End <= clause.End).Select(period => (period.Start, period.End)).ToList();
            var within = reading.Marks.Where(mark => clause.Start <= mark.Start && mark.End <= clause.End).ToList();
            var asks = within.Exists(mark => mark.Kind == MarkKind.Concept && Asking.Contains(mark.Id) && !IsOfClause(mark, clause, reading));
            var strange = reading.Unexplained.Any(at => at >= clause.Start && at < clause.End && !periods.Exists(period => period.Start <= at && at < period.End)) || within.Exists(mark => Strange.Contains(mark.Id));
            // "When it fell (14 January 2011), who ...?": the date may stand in the clause behind.
            if (asks || !strange || (periods.Count == 0 && !within.Exists(mark => mark.Id == "clause-when" && mark.Start == clause.Start)))
            {
                kept.Add(clause);
                continue;
            }

            dated = true;
            kept.AddRange(periods);
        }

        return dated && kept.Count > 0 ? AskingClauses.Question(reading, kept) : null;
    }

    // The question's clauses, parted in front of "when" too.
    private static IEnumerable<(int Start, int End)> Clauses(Reading reading)
    {
        foreach (var (start, end) in AskingClauses.Clauses(reading))
        {
            var parting = reading.Marks.Where(mark => mark.Id == "clause-when" && mark.Start > start + 1 && mark.Start < end && reading.Head != mark.Start).Select(mark => mark.Start).DefaultIfEmpty(end).Min();
            yield return (start, parting);
            if (parting < end)
            {
                yield return (parting, end);
            }
        }
    }

    // "When" at the head of a clause asks nothing, nor does what is part of it.
    private static bool IsOfClause(Mark mark, (int Start, int End) clause, Reading reading) => reading.Marks.Any(when => when.Id == "clause-when" && when.Start == clause.Start && mark.Start < when.End);
}
