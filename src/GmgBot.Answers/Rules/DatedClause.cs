using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Leaves out of a question the clause that only says once more which date is meant: "when Spain won the cup, i.e. in July 2010", "in 2006, the year of the renaming".</summary>
internal static class DatedClause
{
    /// <summary>The fewest words of what is left to be a question.</summary>
    private const int FewestLeft = 3;

    // What tells more than a date, or asks.
    private static readonly string[] Telling = ["who", "what", "which", "why", "how", "how-many", "list", "title", "name", "chair", "lead", "term"];

    /// <summary>Reads the question anew without such a clause; as it is where there is none.</summary>
    /// <param name="reading">The whole question.</param>
    /// <param name="read">Reads what is left of it.</param>
    public static Reading Without(Reading reading, Func<string, Reading> read) => Rest(reading) is { } rest ? read(rest) with { Language = reading.Language, Reply = reading.Reply } : reading;

    private static string? Rest(Reading reading)
    {
        if (reading.Periods.Count == 0 || reading.IndexOf("clause-when") < 0)
        {
            return null;
        }

        var kept = new List<(int Start, int End)>();
        foreach (var part in AskingClauses.Clauses(reading))
        {
            if (reading.Marks.FirstOrDefault(mark => mark.Id == "clause-when" && mark.Start >= part.Start && mark.End <= part.End) is { } when && IsAside(reading, when, part))
            {
                if (when.Start > part.Start)
                {
                    kept.Add((part.Start, when.Start));
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

    // It names neither a body nor a date, and asks nothing: "when was it?"; the date stands beside it, or it beside the date.
    private static bool IsAside(Reading reading, Mark when, (int Start, int End) part) =>
        !reading.Marks.Any(mark => mark.Start >= when.Start && mark.End <= part.End && ((mark.Entity is { } entity && entity.Type != EntityType.Group) || (mark.Id == "yes-no" && mark.Start == when.End) || Telling.Contains(mark.Id)))
        && !reading.Marks.Any(mark => mark.Id == "and" && mark.End == when.Start)
        && !reading.Periods.Any(period => period.Start < part.End && period.End > part.Start);
}
