using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Steps on and back in time from what was spoken of: the next one, the year before, "the July after".</summary>
internal static class TimeSteps
{
    /// <summary>The longest message, in words, that names but another part of the year: "and what about the second one then?"</summary>
    private const int LongestPart = 7;

    /// <summary>The longest message, in words, that steps to another year or half and says more of it.</summary>
    private const int LongestOfYear = 20;

    /// <summary>The concepts of the words that step on or back.</summary>
    public static readonly string[] Words = ["day-after", "day-before", "prev-one", "next-one", "before", "after", "year-after", "year-before", "half-after", "half-before"];

    /// <summary>Whether the words of a reading from a place on say nothing but such a step: "and the day after?", "et l'année d'après, même période ?"</summary>
    public static bool AreAll(Reading reading, int from = 0) => reading.Marks.Any(mark => mark.Start >= from && Words.Contains(mark.Id))
        && Enumerable.Range(from, reading.Tokens.Count - from).All(at => reading.Marks.Any(mark => mark.Covers(at) && (mark.Kind == MarkKind.Filler || mark.Id is "and" or "article" or "kind" or "no-kind" or "same-part" or "who" or "wave" or "chair" or "lead" or "body" or "both" or "too" or "name" or "present" || Words.Contains(mark.Id))));

    /// <summary>Whether a message is about another year or half, however much it says of it: "and the year before, there were two of them who shared it: which?"</summary>
    public static bool GoesOn(Reading reading) => reading.Tokens.Count <= LongestOfYear && reading.HasAny("year-before", "year-after", "half-before", "half-after");

    // "Et au 1er janvier suivant ?", "and the July before?": the next such day, or the last one.
    public static Period? Dated(Reading reading, PeriodMention mention, Period basis)
    {
        // "And two years later, at Easter?"
        var turn = reading.Step is { Months: var months } && months % TimeStep.MonthsInYear == 0 ? months / TimeStep.MonthsInYear : reading.Has("year-after") ? 1 : reading.Has("year-before") ? -1 : 0;
        var near = mention.In(basis.Start.Year > 1 ? basis.Start.Year + turn : null);
        if (near is not { } period || mention.In(null) is not null || !reading.Marks.Any(mark => mark.Start >= mention.End && mark.Start <= mention.End + 1 && mark.Id is "succeed" or "precede" or "next-one" or "prev-one" or "before" or "after" or "upcoming"))
        {
            return near;
        }

        var step = Step(reading, dated: false) ?? (reading.Has("upcoming") && period.End < basis.Start ? Ask.After : null);
        return step == Ask.After && period.Start <= basis.End ? mention.In(basis.End.Year > period.Start.Year ? basis.End.Year : period.Start.Year + 1)
            : step == Ask.Before && period.End >= basis.Start ? mention.In(period.Start.Year - 1)
            : near;
    }

    // One step on or back from what was told: "who came next?", "to whom did they hand over?"
    public static Ask? Step(Reading reading, bool dated) => Side(reading, dated) is { } side ? AfterWhom.Turn(side, reading) : null;

    private static Ask? Side(Reading reading, bool dated)
    {
        var turned = reading.Has("to-whom");
        return reading.Has("from-whom") || reading.Has("prev-one") || reading.Has(turned ? "succeed" : "precede") || (reading.Has("hand-over") && !turned) || (reading.Has("before") && !dated && !IsUntilWhen(reading)) ? Ask.Before
            : reading.Has("next-one") || reading.Has(turned ? "precede" : "succeed") || (reading.Has("hand-over") && turned) || (reading.Has("after") && !dated) ? Ask.After
            : null;
    }

    // "Until when?", "until?" steps nowhere.
    private static bool IsUntilWhen(Reading reading) => BareTimes.AsksEnd(reading) || reading.IndexOf("before") is var before && reading.Marks.Any(mark => mark.Id == "when" && mark.Covers(before));

    // "And the year after, which two shared it?", "and who got added the year after?": an office or an entry, without a date of its own, at a time that lies a step from the last one.
    public static Frame? Stepped(Reading reading, Understanding? alone, Frame last, List<Fact> told) =>
        (last.Relation.Exclusive || last.Relation.IsEntry) && reading.HasAny("year-after", "year-before", "day-after", "day-before") && (reading.HasAny("who", "which", "which-ones") || reading.HasAt(0, "and")) && reading.AllEntities.Count == 0 && reading.Tokens.Count <= LongestOfYear
        && (alone is null || (alone.Frame is { Periods.Count: 0, Subjects.Count: 0, Ask: not Ask.HowMany } own && (own.Relation.Exclusive ? last.Relation.Exclusive : last.Relation.IsEntry && own.Relation.SharesFacts(last.Relation)))) && Shift(reading, last, [.. told.Select(fact => fact.Period).OfType<Period>()]) is { } shifted
            ? shifted with { Ask = Ask.Who, Subjects = [] }
            : null;

    // "l'année suivante ?", "the half-year before?", "deux ans plus tard ?"
    public static Frame? Shift(Reading reading, Frame last, List<Period> told)
    {
        var basis = last.Periods.Count > 0 ? last.Periods[0] : told.Count > 0 ? told[0] : (Period?)null;
        if (basis is not { } from || reading.Periods.Count > 0)
        {
            return null;
        }

        Period? to = reading.Step is { } step ? (IsInTime(from, step) ? step.From(from) : null)
            : reading.Has("same-part") && (reading.Has("year-before") || reading.Has("year-after")) ? Turning.Moved(from, reading.Has("year-after") ? TimeStep.MonthsInYear : -TimeStep.MonthsInYear)
            : from.IsDay && reading.Has("day-after") ? from.DayAfter()
            : from.IsDay && reading.Has("day-before") ? from.DayBefore()
            : reading.Has("year-before") ? Period.Year(from.Start.Year - 1)
            : reading.Has("year-after") ? Period.Year(from.End.Year + 1)
            : reading.Has("other-half") ? OtherHalf(told.Count > 0 ? told[0] : from)
            : reading.Has("half-after") ? HalfAfter(from)
            : reading.Has("half-before") ? HalfBefore(from)
            : null;
        var asked = reading.Has("who") && last.Relation.SubjectType is not null ? Ask.Who : last.Ask is Ask.HowMany or Ask.IsTrue || last.Relation.SubjectType is null ? last.Ask : Ask.Who;
        return to is { } period ? last with { Periods = [period], Subjects = asked == Ask.IsTrue ? last.Subjects : [], Ask = asked, Role = PeriodRole.At } : null;
    }

    // "Who chaired in the first half of 2010? - And in the second?": the part of the same year, as long as the one asked of.
    public static Frame? OtherPart(Reading reading, Frame last)
    {
        // "Who chaired in early 2010? - And late?": the half of the same year.
        if (last is { Relation.Exclusive: true, Periods: [var of] } && of.Start.Year == of.End.Year && reading.Has("year-start") != reading.Has("year-end") && reading.Tokens.Count <= LongestPart && reading.NamesNothing)
        {
            return last with { Ask = Ask.Who, Subjects = [], Periods = [reading.Has("year-start") ? Period.Months(of.Start.Year, 1, 6) : Period.Months(of.Start.Year, 7, 12)], Role = PeriodRole.At };
        }

        if (last is not { Relation.Exclusive: true, Periods: [{ IsWholeMonths: true } from] } || from.Start.Year != from.End.Year || reading.Tokens.Count > LongestPart || !reading.NamesNothing)
        {
            return null;
        }

        var months = from.End.Month - from.Start.Month + 1;
        var parts = months is 3 or 6 && (from.Start.Month - 1) % months == 0 ? TimeStep.MonthsInYear / months : 0;
        var part = reading.HasAny("the-first", "part-1") ? 1 : reading.HasAny("the-second", "part-2") ? 2 : reading.HasAny("the-third", "part-3") ? 3 : reading.Has("part-4") ? 4 : reading.Has("the-last") ? parts : 0;
        return part > 0 && part <= parts ? last with { Ask = Ask.Who, Subjects = [], Periods = [Period.Months(from.Start.Year, ((part - 1) * months) + 1, part * months)], Role = PeriodRole.At } : null;
    }

    // Dates end with the year 9999, and one may step on for as long as one likes.
    private static bool IsInTime(Period from, TimeStep step) => from.Start.Year + (step.Months / TimeStep.MonthsInYear) > DateOnly.MinValue.Year && from.End.Year + (step.Months / TimeStep.MonthsInYear) < DateOnly.MaxValue.Year - 1;

    // "The whole year? - And the other half, who was it?"
    private static Period OtherHalf(Period from) => from.Start.Month > 6 ? Period.Months(from.Start.Year, 1, 6) : Period.Months(from.Start.Year, 7, 12);

    private static Period HalfAfter(Period from) => from.End.Month <= 6 ? Period.Months(from.End.Year, 7, 12) : Period.Months(from.End.Year + 1, 1, 6);

    private static Period HalfBefore(Period from) => from.Start.Month > 6 ? Period.Months(from.Start.Year, 1, 6) : Period.Months(from.Start.Year - 1, 7, 12);
}
