using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads times that are bounded by events: "between the founding and the renaming", "before its creation", "from the launch to 2011".</summary>
internal sealed class EventPeriods(FactBase facts, FrameBuilder builder)
{
    /// <summary>The most words of one bound.</summary>
    private const int LongestBound = 8;

    /// <summary>How many words may stand between "before" and its event: "before the group's renaming".</summary>
    private const int Reach = 3;

    /// <summary>What asks for one of two bodies, or for their office, and not for those between them.</summary>
    private static readonly string[] OfTheTwo = ["chair", "lead", "term", "first", "last", "before", "after", "order", "longer", "precede", "the-other", "of-the-two", "among-them", "together", "or"];

    private static readonly string[] Standing = ["there", "is-there", "exist"];

    private readonly Holders _holders = new(facts, builder);
    private readonly Partners _partners = new(facts, builder);
    private readonly Arrivals _arrivals = new(facts);
    private readonly NumberedWaves _waves = new(facts);
    private readonly DatedWave _datedWave = new(facts);
    private readonly UnderOldName _oldName = new(facts, builder);
    private readonly TwoSides _twoSides = new(facts, new EventOrder(facts, builder));

    /// <summary>Puts the period in the place of the words that bound it.</summary>
    /// <returns>The reading with the period in it; the same reading where no event bounds a time, or where nothing else is asked.</returns>
    public Reading Read(Reading reading)
    {
        reading = TimesAside.Read(_partners.Read(_holders.Read(AsOf is { } written ? ThisYear.Read(reading, written) : reading)));
        if ((_waves.Read(reading) ?? _datedWave.Read(reading) ?? _oldName.Read(reading)) is { } dated)
        {
            return dated;
        }

        if (_twoSides.Read(reading) is { } bounded)
        {
            return bounded;
        }

        if (reading.Periods.Count == 0 && _arrivals.Read(reading) is { } counted)
        {
            return counted;
        }

        return (reading.Has("between") ? Between(reading) : null) ?? (reading.Periods.Count == 1 ? FromTheStart(reading) : null) ?? Beside(reading) ?? reading;
    }

    // "between X and Y", "from X to Y": at least one of them an event.
    private Reading? Between(Reading reading)
    {
        var open = reading.Marks.FirstOrDefault(mark => mark.Kind == MarkKind.Concept && mark.Id == "between");
        var link = open is null ? null : reading.Marks.FirstOrDefault(mark => mark.Kind == MarkKind.Concept && mark.Id == "and" && mark.Length == 1 && mark.Start > open.End);
        if (open is null || link is null || link.Start - open.End > LongestBound || (Entry(reading, open.End, link.Start) is { } entered ? (entered, true) : Bound(reading.Part(open.End, link.Start))) is not { } from)
        {
            return null;
        }

        var end = Enumerable.Range(link.End + 1, Math.Max(0, reading.Tokens.Count - link.End - 1)).FirstOrDefault(at => reading.Tokens[at].Gap.Contains(',', StringComparison.Ordinal) || IsHead(reading, at), reading.Tokens.Count);
        // "Between the founders and X": those who came in before X did.
        if ((Entry(reading, link.End, end) is { } last ? (new Period(last.Start.AddDays(-1), last.Start.AddDays(-1)), true) : Bound(reading.Part(link.End, end))) is not { } to || !(from.IsEvent || to.IsEvent || reading.Has("outset")))
        {
            return null;
        }

        var start = from.IsEvent ? from.Period.End.AddDays(1) : from.Period.Start;
        // "Between the renaming and X's arrival": before it came in, not with it.
        var until = to.IsEvent && reading.Part(link.End, end) is var upper && upper.HasAny("join", "new") && upper.AllEntities.Count > 0 ? to.Period.Start.AddDays(-1)
            : to.IsEvent || to.Period.Vagueness is Vagueness.None or Vagueness.Late ? to.Period.End : to.Period.Start.AddDays(-1);
        return start <= until ? Within(reading, open.Start, end, new Period(start, until), PeriodRole.At) : null;
    }

    // "Who came in between X and Y?": nothing but a body stands there, and its coming in is meant.
    private Period? Entry(Reading reading, int start, int end) => reading.Has("join") && !reading.HasAny(OfTheTwo)
        && reading.EntityFrom(reading.AfterArticles(start)) is { Entity: { } body } && reading.Marks.Any(mark => body.Equals(mark.Entity) && mark.End == end)
        && facts.Relations.Where(relation => relation.IsEntry).SelectMany(facts.Of).FirstOrDefault(fact => body.Equals(fact.Subject)) is { Period: { } entry } ? entry : null;

    // "from the beginning until 2008"
    private Reading? FromTheStart(Reading reading) =>
        !reading.Has("how-many") && reading.Periods is [{ Role: PeriodRole.Until or PeriodRole.At } until] && until.In(null) is { } to && Outset is { } outset && outset.Start < to.End
        && reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "outset" or "first" or "found", Length: > 1 } or { Kind: MarkKind.Concept, Id: "outset" } && mark.End <= until.Start && until.Start - mark.End <= (until.Role == PeriodRole.Until ? 0 : 1) && (until.Role == PeriodRole.Until || reading.Marks.Any(link => link.Id == "to-link" && link.Start == mark.End))) is { } start
            ? Within(reading, start.Start, until.End, new Period(outset.Start, to.AsEnd), PeriodRole.At)
            : null;

    // The time for which the source speaks that tells who is in office.
    private Period? AsOf { get; } = facts.Relations.Where(office => office.Exclusive).SelectMany(facts.Of).LastOrDefault()?.Evidence.Source.AsOf;

    // The first day of which anything is told.
    private Period? Outset { get; } = facts.All.Where(fact => fact.Relation.Complete).Select(fact => fact.Period).OfType<Period>().OrderBy(own => own.Start).Cast<Period?>().FirstOrDefault();

    // "before the renaming", "after its creation", "since the launch"
    private Reading? Beside(Reading reading)
    {
        if (reading.Periods.Count > 1 || StepByStep.IsOfBothSides(reading))
        {
            return null;
        }

        return ((reading.Step is not null || reading.HasAny("year-after", "year-before")) ? Stepped(reading) : null)
            ?? (reading.HasAny("before", "after", "since", "day-before", "day-after") ? BesideEvent(reading) : null);
    }

    private Reading? BesideEvent(Reading reading)
    {
        // "Since when has it been renamed?" asks for that date.
        foreach (var side in reading.Marks.Where(mark => mark.Kind == MarkKind.Concept && mark.Id is "before" or "after" or "since" or "day-before" or "day-after" && !reading.Marks.Any(when => when is { Kind: MarkKind.Concept, Id: "when", Length: > 1 } && when.Covers(mark.Start))))
        {
            var noun = reading.Marks.FirstOrDefault(mark => mark.Id is "rename" or "found" or "enlarge" && mark.Start >= side.End && mark.Start <= side.End + Reach);
            if (noun is null && OfEntry(reading, side) is { } entry)
            {
                return entry;
            }

            // "Before it was widened in early 2006": the date only repeats when that was.
            var dated = noun is not null && reading.Periods is [var date] && date.Start >= noun.End && date.Start <= noun.End + 1 ? date : null;
            if (noun is not null && reading.Periods.Count == (dated is null ? 0 : 1) && Bound(reading.Part(side.End, noun.End)) is { IsEvent: true } bound)
            {
                // "Before the enlargement of 2007": not the one of 2006.
                bound = dated?.In(null) is { } then && !then.Overlaps(bound.Period) && noun.Id == "enlarge" && Entered(then) is { } entered ? (entered, true) : bound;
                var before = side.Id is "before" or "day-before";
                var day = before ? bound.Period.DayBefore() : bound.Period.DayAfter();
                var end = noun.End < reading.Tokens.Count && reading.Marks.Any(mark => mark.Start == noun.End && mark.Entity?.Type == EntityType.Group) ? reading.Marks.First(mark => mark.Start == noun.End).End : noun.End;
                end = dated?.End ?? end;
                var rest = reading.Without(side.Start, end);
                var state = (builder.Build(rest) ?? (rest.HasAny(Standing) ? builder.Build(Dated(rest, side.Start, end, day, PeriodRole.At)) : null))?.Frame.Relation.Shape == RelationShape.Since;
                return Within(reading, side.Start, end, state ? day : bound.Period, state ? PeriodRole.At : before ? PeriodRole.Before : PeriodRole.After);
            }
        }

        return null;
    }

    // "Before the admissions of November 2007", "the day before the 2010 entries": a noun with an article, and the date beside it says when bodies came in.
    private Reading? OfEntry(Reading reading, Mark side)
    {
        if (reading.Periods is not [{ Role: PeriodRole.At } date] || reading.Marks.FirstOrDefault(mark => mark.Id == "join" && mark.Start >= side.End && IsNoun(reading, side.End, mark, date)) is not { } noun || date.In(null) is not { } then || Entered(then) is not { } entered)
        {
            return null;
        }

        var end = Math.Max(date.End, noun.End);
        return builder.Build(reading.Without(side.Start, end))?.Frame.Relation.Shape == RelationShape.Since
            ? Within(reading, side.Start, end, side.Id is "before" or "day-before" ? entered.DayBefore() : entered.DayAfter(), PeriodRole.At)
            : null;
    }

    private static bool IsNoun(Reading reading, int from, Mark noun, PeriodMention date) => reading.AfterArticles(from) is var at
        && (date.Start >= noun.End ? at == noun.Start && (noun.Start > from || reading.HasAt(noun.End, "article")) && date.Start - noun.End is 0 or 1 : at == date.Start && noun.Start == date.End);

    // "two years after the renaming", "the year that followed X's arrival"
    private Reading? Stepped(Reading reading)
    {
        var year = reading.Marks.FirstOrDefault(mark => mark.Kind == MarkKind.Concept && mark.Id is "year-after" or "year-before");
        var (start, behind, months) = reading.Step is { } step ? (step.Start, step.End, step.Months) : year is null ? (-1, -1, 0) : (year.Start, year.End, year.Id == "year-after" ? TimeStep.MonthsInYear : -TimeStep.MonthsInYear);
        var noun = start < 0 ? null : reading.Marks.FirstOrDefault(mark => mark.Id is "rename" or "found" or "enlarge" or "join" or "launch" && mark.Start >= behind && mark.Start <= behind + Reach);
        if (noun is null || reading.Periods.Count > 0)
        {
            return null;
        }

        var named = reading.Marks.Where(mark => (mark.Entity is not null || mark.Id == "handbook") && mark.Start >= noun.End && mark.Start <= noun.End + Reach).Select(mark => mark.End).DefaultIfEmpty(noun.End).Max();
        return Bound(reading.Part(behind, named)) is { IsEvent: true } bound
            ? Within(reading with { Step = null }, start, named, year is null ? Turning.Moved(bound.Period, months) : Period.Year(bound.Period.Start.AddMonths(months).Year), PeriodRole.At)
            : null;
    }

    // When bodies came in within a time, where that was once.
    private Period? Entered(Period within) => facts.Relations.Where(relation => relation.IsEntry).SelectMany(facts.Of)
        .Select(fact => fact.Period).OfType<Period>().Where(within.Overlaps).Distinct().ToList() is [var only] ? only : null;

    private static bool IsHead(Reading reading, int at) => reading.Marks.Any(mark => mark.Start == at && mark.Id is "who" or "which" or "what" or "how-many" or "yes-no");

    private (Period Period, bool IsEvent)? Bound(Reading bound)
    {
        if (bound.Periods is [var mention] && mention.In(null) is { } named)
        {
            return (named, false);
        }

        // "From the start to 2008"
        if (bound.Has("outset") && bound.AllEntities.Count == 0 && Outset is { } outset)
        {
            return (outset, false);
        }

        if (bound.Periods.Count > 0 || builder.Build(bound) is not { Frame: var frame } || frame.Relation.Shape is not (RelationShape.Event or RelationShape.Span))
        {
            return null;
        }

        var dated = facts.Of(frame.Relation).Where(fact => fact.Period is not null && (frame.Subjects.Count == 0 || frame.Subjects[0].Equals(fact.Subject))).ToList();
        return dated.Count > 0 && dated.TrueForAll(fact => fact.Period == dated[0].Period) ? (dated[0].Period!.Value, true) : null;
    }

    // Only where what is left asks for bodies at a time.
    private Reading? Within(Reading reading, int start, int end, Period period, PeriodRole role)
    {
        var rest = reading.Without(start, end);
        var within = Dated(rest, start, end, period, role);
        // "What was the one milestone between the founding and 2007?": what happened then.
        within = rest.Has("milestone") ? within with { Marks = [.. within.Marks, new Mark(start, 1, MarkKind.Concept, "happen", reading.Language)] } : within;
        // "Was X there before the renaming?": "there" is the group where a date stands beside it.
        return (builder.Build(rest) ?? (rest.HasAny(Standing) ? builder.Build(within) : null))?.Frame.Relation is { SubjectType: not null, Shape: not RelationShape.Timeless } || (reading.HasAny("between", "happen", "milestone") && builder.Build(within)?.Frame.Relation.Everything == true) ? within : null;
    }

    private static Reading Dated(Reading rest, int start, int end, Period period, PeriodRole role) => rest with { Periods = [.. rest.Periods, new PeriodMention(start, end, null, period.Start.Year, role) { Known = period }] };
}
