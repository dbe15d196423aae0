using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Parts;

/// <summary>Leaves out of a question the clause that only tells when: once more what a date tells ("when Spain won the cup, i.e. in July 2010", "in 2006, the year of the renaming"), or what happened elsewhere ("who held it when the rig blew up in April 2010?").</summary>
internal static class DatingClause
{
    /// <summary>The fewest words of what is left to be a question.</summary>
    private const int FewestLeft = 3;

    /// <summary>The concept of the words that say once more what was said: "i.e.", "that is to say".</summary>
    private const string ThatIs = "that-is";

    private const string When = "clause-when";

    // What asks.
    private static readonly string[] Asking = [.. QuestionWords.Asking.Except(["when"]), "or"];

    // What tells more than a date.
    private static readonly string[] Telling = ["chair", "lead", "term"];

    // What is told of the world, and not of what is known here.
    private static readonly string[] Strange = ["unsaid", "outside", "state", "person"];

    /// <summary>Reads the question anew without the clause that says once more which date is meant; as it is where there is none.</summary>
    /// <param name="reading">The whole question.</param>
    /// <param name="read">Reads what is left of it.</param>
    public static Reading Without(Reading reading, Func<string, Reading> read) => Rest(reading) is { } rest ? read(rest) : reading;

    /// <summary>Keeps what asks, and of the clauses about the world that date it the date.</summary>
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
            var asks = within.Exists(mark => mark.Kind == MarkKind.Concept && (Asks(mark) || mark.Id == "yes-no") && !IsOfClause(mark, clause, reading));
            var strange = reading.Unexplained.Any(at => at >= clause.Start && at < clause.End && !periods.Exists(period => period.Start <= at && at < period.End)) || within.Exists(mark => Strange.Contains(mark.Id));
            // "When it fell (14 January 2011), who ...?": the date may stand in the clause behind.
            if (asks || !strange || (periods.Count == 0 && !within.Exists(mark => mark.Id == When && mark.Start == clause.Start)))
            {
                kept.Add(clause);
                continue;
            }

            dated = true;
            kept.AddRange(periods);
        }

        return dated && kept.Count > 0 ? AskingClauses.Question(reading, kept) : null;
    }

    private static string? Rest(Reading reading)
    {
        if (reading.Periods.Count == 0 || !reading.HasAny(When, ThatIs))
        {
            return null;
        }

        var kept = new List<(int Start, int End)>();
        foreach (var part in AskingClauses.Clauses(reading))
        {
            if (reading.Marks.FirstOrDefault(mark => mark.Id is When or ThatIs && mark.Start >= part.Start && mark.End <= part.End) is { } opens && IsAside(reading, opens, part))
            {
                if (opens.Start > part.Start)
                {
                    kept.Add((part.Start, opens.Start));
                }
            }
            else
            {
                kept.Add(part);
            }
        }

        var dated = kept.Exists(part => reading.Periods.Any(period => part.Start <= period.Start && period.End <= part.End && period.In(null) is not null));
        return dated && kept.Sum(part => part.End - part.Start) is var left && left >= FewestLeft && left < reading.Tokens.Count ? AskingClauses.Question(reading, kept) : null;
    }

    // It names no body, nor a date but to say it once more, and asks nothing: "when was it?"; the date stands beside it, or it beside the date.
    private static bool IsAside(Reading reading, Mark opens, (int Start, int End) part) =>
        !reading.Marks.Any(mark => mark.Start >= opens.Start && mark.End <= part.End && ((mark.Entity is { } entity && entity.Type != EntityType.Group) || (mark.Id == "yes-no" && mark.Start == opens.End) || (Asks(mark) && mark.Id is not ("where" or "to-whom" or "or" or "how-long")) || Telling.Contains(mark.Id)))
        && !reading.Marks.Any(mark => mark.Id == "and" && mark.End == opens.Start)
        && (opens.Id == ThatIs || !reading.Periods.Any(period => period.Start < part.End && period.End > part.Start));

    // The question's clauses, parted in front of "when" too.
    private static IEnumerable<(int Start, int End)> Clauses(Reading reading)
    {
        foreach (var (start, end) in AskingClauses.Clauses(reading))
        {
            var parting = reading.Marks.Where(mark => mark.Id == When && mark.Start > start + 1 && mark.Start < end && reading.Head != mark.Start).Select(mark => mark.Start).DefaultIfEmpty(end).Min();
            yield return (start, parting);
            if (parting < end)
            {
                yield return (parting, end);
            }
        }
    }

    private static bool Asks(Mark mark) => Array.IndexOf(Asking, mark.Id) >= 0;

    // "When" at the head of a clause asks nothing, nor does what is part of it.
    private static bool IsOfClause(Mark mark, (int Start, int End) clause, Reading reading) => reading.Marks.Any(when => when.Id == When && when.Start == clause.Start && mark.Start < when.End);
}
