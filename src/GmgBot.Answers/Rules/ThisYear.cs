using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads what only the time of the source dates: "who runs it this autumn?", "this past April", "cet été", "last year", "l'an prochain".</summary>
internal static class ThisYear
{
    private static readonly string[] Asking = ["future", "upcoming", "who", "which"];

    /// <summary>What a sentence that a time is asked of speaks of.</summary>
    private static readonly string[] Told = ["who", "which", "how-many", "list", "chair", "lead", "term", "join", "member", "enlarge", "found", "rename", "launch", "succeed"];

    /// <summary>The fewest words of an opening that itself says what was done then: "last year I read that".</summary>
    private const int LongOpening = 4;

    /// <summary>Dates such times; the same reading where there are none.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="asOf">The time for which the source speaks.</param>
    public static Reading Read(Reading reading, Period asOf)
    {
        reading = Beside(reading, "last-year", asOf.Start.Year - 1);
        reading = reading.Marks.Any(mark => Asking.Hold(mark) && !reading.HasAt(mark.Start, "next-year")) ? Beside(reading, "next-year", asOf.Start.Year + 1) : reading;
        reading = reading.Periods is [{ } coming] && IsComing(reading, coming) && coming.Span!.In(asOf.Start.Year) is { } part ? reading with { Periods = [coming with { Year = asOf.Start.Year + (part.Start < asOf.Start ? 1 : 0), Role = PeriodRole.At }] } : reading;
        return !reading.Periods.Any(mention => IsOfThisYear(reading, mention)) ? reading
            : reading with { Periods = [.. reading.Periods.Select(mention => IsOfThisYear(reading, mention) ? mention with { Year = asOf.Start.Year, Role = Pointing(reading, mention)?.End == mention.Start ? PeriodRole.At : mention.Role } : mention)] };
    }

    // "Who takes over next January?", "qui prend le relais en janvier prochain ?": the next one after the time of the source.
    private static bool IsComing(Reading reading, PeriodMention mention) => mention is { Span: not null, Year: null, Through: null, Known: null } && !reading.HasAny("perfect", "prev-one")
        && reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "upcoming" } or { Kind: MarkKind.Concept, Id: "next-one", Length: 1 } && (mark.Start == mention.End || mark.End == mention.Start || mention.Covers(mark.Start)));

    // "Last year", alone or behind a part of it: "in April last year", "au second semestre de l'an dernier".
    private static Reading Beside(Reading reading, string concept, int year)
    {
        if (reading.Marks.FirstOrDefault(mark => mark.Kind == MarkKind.Concept && mark.Id == concept) is not { } named || !IsOfQuestion(reading, named))
        {
            return reading;
        }

        return reading.Periods.Count == 0 ? reading with { Periods = [new PeriodMention(named.Start, named.End, null, year, PeriodRole.At)] }
            : reading.Periods is [{ Span: not null, Year: null, Through: null, Known: null } part] && part.In(null) is null ? reading with { Periods = [part with { Year = year }] }
            : reading;
    }

    // "I was hired last year: who is the chair?", "l'an dernier j'ai lu que" dates what the asker did, "the last year that X chaired" is another one, and "since last year" is no time within it.
    private static bool IsOfQuestion(Reading reading, Mark named) => !IsAside(reading, named) &&
        (reading.Head < 0 || !reading.IsParted(Math.Min(named.Start, reading.Head), Math.Max(named.Start, reading.Head))) && !reading.HasAny("nowadays", "current")
        && !reading.Marks.Any(mark => mark.Kind == MarkKind.Concept && ((mark.Id is "asker" or "claims" or "reports" && !reading.IsBroken(Math.Min(mark.Start, named.Start), Math.Max(mark.Start, named.Start))) || (mark.Id is "since" or "before" or "after" && mark.End == named.Start) || (mark is { Id: "yes-no", Length: >= LongOpening } && named.Start == 0 && mark.Start == named.End)))
        && !(named.Start > 0 && reading.Tokens[named.Start - 1].IsDefiniteArticle);

    // "I read it last year. Is X a member?": a sentence that tells nothing of the group.
    private static bool IsAside(Reading reading, Mark named)
    {
        var (start, end) = (reading.SentenceStart(named.Start), named.End);
        while (end < reading.Tokens.Count && !reading.IsParted(end - 1, end))
        {
            end++;
        }

        return (start > 0 || end < reading.Tokens.Count) && !reading.Marks.Any(mark => mark.Start >= start && mark.End <= end && (Told.Hold(mark) || (mark.Entity is { } entity && entity.Type != EntityType.Group)));
    }

    private static bool IsOfThisYear(Reading reading, PeriodMention mention) => mention is { Span: not null, Year: null, Through: null, Known: null }
        && (Pointing(reading, mention) is not null || IsBeforeYear(reading, mention)
            // "It is X that has chaired since July?": still now.
            || (mention.Role == PeriodRole.Since && reading.HasAny("present", "perfect") && reading.AllEntities.Any(entity => entity.Type != EntityType.Group)));

    // "This past April" is no time after April; "since this April" is.
    private static Mark? Pointing(Reading reading, PeriodMention mention) =>
        reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "this-one" } && mark.End >= mention.Start && mark.Start < mention.End);

    // "The first half of this year"
    private static bool IsBeforeYear(Reading reading, PeriodMention mention) =>
        reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "nowadays", Length: > 1 } && (mark.Start == mention.End || (mark.Start == mention.End + 1 && reading.HasAt(mention.End, "article"))));
}
