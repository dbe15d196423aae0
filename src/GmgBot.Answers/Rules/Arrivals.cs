using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Parts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads a count that the coming in of a body dates: "once X had come in, how many were there?", "what did it amount to before X's entry?", "avec X dans le lot, ça donnait combien ?"</summary>
internal sealed class Arrivals(FactBase facts)
{
    /// <summary>The most words of such a clause.</summary>
    private const int Longest = 10;

    /// <summary>What the count is of.</summary>
    private static readonly string[] Counted = ["how-many", "member"];

    /// <summary>What opens such a clause.</summary>
    private static readonly string[] Opening = ["before", "after", "once", "clause-when", "together", "day-before", "day-after", "since"];

    /// <summary>What tells in it of the coming in.</summary>
    private static readonly string[] Coming = ["join", "member", "once", "already", "perfect", "including", "part-of"];

    /// <summary>What is counted, or asked for, in another way: then the body is part of it.</summary>
    private static readonly string[] Else = ["join", "new", "together", "chair", "lead", "found", "times", "by-how-many", "who", "which", "list", "how-long", "term", "first", "last", "other", "except", "among"];

    /// <summary>Puts the day behind the coming in, or before it where the clause says so, in the place of the clause.</summary>
    /// <returns>The reading of a count on that day; null where there is no such clause.</returns>
    public Reading? Read(Reading reading)
    {
        if (!reading.HasAny("how-many", "headcount") || facts.MainType is not { } type || reading.Entities(type).Count == 0 || Clause(reading) is not var (start, end) || !IsCount(reading, start, end))
        {
            return null;
        }

        var bodies = reading.Entities(type);
        var entries = facts.Relations.Where(relation => relation.IsEntry).SelectMany(facts.Of).Where(fact => bodies.Any(body => body.Equals(fact.Subject))).Select(fact => fact.Period).OfType<Period>().Distinct().ToList();
        if (entries is not [var entry])
        {
            return null;
        }

        var day = Within(reading, start, end, "before", "day-before") ? entry.DayBefore() : entry.DayAfter();
        var rest = reading.Without(start, end);
        return rest with
        {
            Periods = [new PeriodMention(start, end, null, day.Start.Year, PeriodRole.At) { Known = day }],
            // Whoever counts at a coming in counts members.
            Marks = [.. rest.Marks, .. Counted.Select(concept => new Mark(start, 1, MarkKind.Concept, concept, reading.Language))],
        };
    }

    private static (int Start, int End)? Clause(Reading reading)
    {
        var named = reading.Marks.Where(mark => mark.Entity is { } entity && entity.Type != EntityType.Group).ToList();
        var (first, last) = (named.Min(mark => mark.Start), named.Max(mark => mark.End));

        // Between commas: "UNESCO in, how many were there?"
        if (AskingClauses.Clauses(reading) is { Count: > 1 } clauses && clauses.FindIndex(part => part.Start <= first && last <= part.End) is >= 0 and var at && clauses[at] is var own && own.End - own.Start <= Longest && Tells(reading, own.Start, own.End))
        {
            return own;
        }

        // Or from the word that opens it to the end: "how many before X's entry?"
        var opening = reading.Marks.Where(mark => Array.IndexOf(Opening, mark.Id) >= 0 && mark.Id != "together" && mark.Start > 0 && mark.End <= first && first - mark.End <= Reading.MostArticles + 1).MaxBy(mark => mark.Start);
        var behind = (Start: opening?.Start ?? 0, End: reading.Tokens.Count);
        return opening is not null && behind.End - behind.Start <= Longest && Tells(reading, behind.Start, behind.End) ? behind : null;
    }

    // "With X aboard", "X once in": more than the body's name; "when X joined" by itself is read as the time of the joining.
    private static bool Tells(Reading reading, int start, int end) =>
        !Within(reading, start, end, "how-many", "headcount", "who", "which", "what", "chair", "lead", "found", "how-long", "or") && !reading.HasAt(start, "yes-no")
        && !reading.Periods.Any(period => period.Start >= start && period.End <= end)
        && (Within(reading, start, end, "before", "after", "once", "day-before", "day-after") || (Within(reading, start, end, Coming) && !Opens(reading, start, "clause-when")) || (Within(reading, start, end, "perfect", "already") && Opens(reading, start, "clause-when"))
            || (Opens(reading, start, "together") && reading.Unexplained.Any(at => at >= start && at < end)));

    private static bool Opens(Reading reading, int start, string concept) => reading.Marks.Any(mark => mark.Id == concept && mark.Start >= start && mark.Start <= start + 1);

    private static bool Within(Reading reading, int start, int end, params string[] concepts) => reading.Marks.Any(mark => mark.Kind == MarkKind.Concept && mark.Start >= start && mark.End <= end && Array.IndexOf(concepts, mark.Id) >= 0);

    private bool IsCount(Reading reading, int start, int end) => !reading.Marks.Any(mark => mark.Kind == MarkKind.Concept && (mark.End <= start || mark.Start >= end) && (Array.IndexOf(Else, mark.Id) >= 0 || facts.Topics.Contains(mark.Id)))
        && reading.Marks.Any(mark => mark.Id is "how-many" or "headcount" && (mark.End <= start || mark.Start >= end));
}
