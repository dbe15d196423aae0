using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Turns a question that dates something by a named body into one about a period: "how many before X joined?", "who a year before X's term?"</summary>
internal sealed class Turning(FactBase facts)
{
    /// <summary>The most days of a time at which something changes hands: a month.</summary>
    private const int LongestTurn = 31;

    /// <summary>Turns a frame, or leaves it as it is.</summary>
    public Frame Turn(Frame frame, Reading reading)
    {
        if (frame is { Ask: Ask.HowMany, Subjects.Count: 0, Periods: [var change], Relation.Shape: RelationShape.Event } && State(frame.Relation) is { } since
            && (reading.Has("before") || reading.Has("after") || (reading.Has("headcount") && !reading.Has("new") && frame.Role == PeriodRole.At)))
        {
            // "How many were there after the four additions of 2006?"
            return frame with { Relation = since, Periods = [reading.Has("before") ? change.DayBefore() : change.DayAfter()], Role = PeriodRole.At };
        }

        // "Who steps down and who steps up on 30 June 2010?": whoever stands on either side of that day.
        if (frame is { Relation.Exclusive: true, Subjects.Count: 0, Periods: [var turn], Role: PeriodRole.At } && IsOfBothSides(reading) && turn.End.DayNumber - turn.Start.DayNumber <= LongestTurn)
        {
            return frame with { Ask = Ask.Who, Periods = [turn.DayBefore().Through(turn.DayAfter())] };
        }

        // "Who were the newest, seen from late 2011?": the last by then.
        if (frame is { Ask: Ask.Last, Subjects.Count: 0, Periods.Count: 1, Role: PeriodRole.At } && IsOfMembers(frame.Relation))
        {
            return frame with { Role = PeriodRole.Until };
        }

        // "Who was not yet in at the end of 2009?": whoever came after that.
        if (frame is { Subjects.Count: 0, Periods.Count: 1 } && IsOfMembers(frame.Relation) && reading.Has("not-yet"))
        {
            // "Who had not joined in 2010?", where nobody came after that: whoever came in that year.
            return frame with { Ask = reading.Has("how-many") ? Ask.HowMany : Ask.Who, Role = IsLast(frame) ? PeriodRole.Since : PeriodRole.After };
        }

        // "How many came on top of the founders between 2003 and 2010?": the founders are not among them.
        if (frame is { Ask: Ask.HowMany, Subjects.Count: 0, Periods: [var counted] } && IsOfMembers(frame.Relation) && (reading.Has("found") || reading.Has("among")) && Founding(frame.Relation) is { } start && counted.Contains(start) && start.End < counted.End)
        {
            return frame with { Periods = [start.DayAfter().Through(counted)] };
        }

        // "From ten it went up to how many?": when whoever came next had come in.
        if (frame is { Ask: Ask.HowMany, Subjects.Count: 0, Periods.Count: 0, Relation: { Shape: RelationShape.Since, Complete: true } } && reading.Has("in-all") && reading.Numbers is [> 0 and var from] && facts.Of(frame.Relation) is var members && from < members.Count && members[from].Period is { } next && members[from - 1].Period != next)
        {
            return frame with { Periods = [next], Reached = null, Claimed = null, Now = false, Today = false };
        }

        // "How many are there now, and how many at the start?"
        if (frame is { Ask: Ask.HowMany, Subjects.Count: 0, Periods.Count: 0, Reached: null, Relation: { Shape: RelationShape.Since, Complete: true } } && reading.HasAny("outset", "first", "found") && reading.Has("current") && reading.HasAny("and", "or") && facts.Of(frame.Relation) is [{ Period: { } earliest }, .., { Period: { } latest }])
        {
            return frame with { Periods = [earliest, latest.DayAfter()], Role = PeriodRole.At, Claimed = null, Now = false, Today = false };
        }

        // "How many seats were taken once X had come in, at the end of 2007?"
        if (frame is { Subjects.Count: > 0, Periods.Count: > 0, Role: PeriodRole.At } && reading.Has("how-many") && reading.HasAny("once", "clause-when") && IsOfMembers(frame.Relation) && State(frame.Relation) is { } then && Period(frame) is { } came && frame.Periods.All(came.Overlaps))
        {
            return frame with { Relation = then, Ask = Ask.HowMany, Subjects = [], Periods = [came.DayAfter()], Through = Facts(frame), Denied = false };
        }

        // "How many members were there at the start?"
        if (frame is { Ask: Ask.HowMany, Subjects.Count: 0, Periods.Count: 0, Reached: null, Relation: { Shape: RelationShape.Since, Complete: true } } && reading.Has("first") && !reading.Has("current") && facts.Of(frame.Relation) is [{ Period: { } outset }, ..])
        {
            return frame with { Periods = [outset], Role = PeriodRole.At, Now = false, Today = false };
        }

        // "The first newcomers": the first after those who founded it.
        if (frame is { Ask: Ask.First, Subjects.Count: 0, Periods.Count: 0, Relation: { Shape: RelationShape.Event, ObjectType: null } } && reading.Has("new") && Founding(frame.Relation) is { } founding)
        {
            return frame with { Ask = Ask.After, Periods = [founding] };
        }

        // "Who came next after the founders?"
        if (frame is { Ask: Ask.First or Ask.Who or Ask.List, Subjects.Count: 0, Periods.Count: 0, Relation.IsFounding: true } && IsBehindFounders(reading) && facts.EntryOf(frame.Relation.SubjectType) is { } entered && Founding(entered) is { } began)
        {
            return frame with { Relation = entered, Ask = Ask.After, Periods = [began], Object = null };
        }

        // "X chaired in 2007, and who after?": the statement only tells whom the question is about.
        if (frame is { Relation.Exclusive: true, Ask: Ask.IsTrue or Ask.Who, Subjects.Count: 1, Periods.Count: > 0 } && Onwards(reading) is { } way)
        {
            return frame with { Ask = way, Periods = [], Role = PeriodRole.At };
        }

        if (frame.Subjects.Count == 0 || frame.Periods.Count > 0 || Period(frame) is not { } own)
        {
            return frame;
        }

        // "Counting back from X, the three previous ones": not those since.
        if (frame.Relation.Exclusive && frame.Ask != Ask.Before && (reading.Has("onwards") || reading.Has("since")) && (reading.Has("list") || reading.Has("who") || reading.Has("which") || reading.Has("what")) && !reading.Has("when"))
        {
            // "The chairs from X onwards"
            return frame with { Ask = Ask.Who, Subjects = [], Periods = [own], Role = PeriodRole.Since };
        }

        // "How many joined after X?": of those that came later, not of all there were then.
        if (frame.Relation.IsEntry && reading.Has("how-many") && !reading.HasAny("headcount", "in-all", "once", "before") && reading.IndexOf("after") is > 0 and var after && reading.IndexOf("join") is >= 0 and var joined && joined < after)
        {
            return frame with { Ask = Ask.HowMany, Subjects = [], Periods = [own], Role = PeriodRole.After };
        }

        if (reading.Has("how-many") && (reading.Has("before") || reading.Has("after") || reading.Has("once")) && State(frame.Relation) is { } state)
        {
            return frame with { Relation = state, Ask = Ask.HowMany, Subjects = [], Periods = [reading.Has("before") ? own.DayBefore() : own.DayAfter()], Role = PeriodRole.At, Through = Facts(frame) };
        }

        var months = reading.Step is { } step ? step.Months : reading.Has("year-before") ? -12 : reading.Has("year-after") ? 12 : reading.Has("half-before") ? -6 : reading.Has("half-after") ? 6 : 0;
        return months != 0 && frame.Relation.Exclusive && (reading.Has("who") || frame.Ask == Ask.Who)
            ? frame with { Ask = Ask.Who, Subjects = [], Periods = [Moved(own, months)], Role = PeriodRole.At, Through = Facts(frame) }
            : frame;
    }

    // "After the founders", "à la suite des six fondateurs": the first thing named behind "after".
    private static bool IsBehindFounders(Reading reading) => reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "after" or "succeed" or "next-one" }) is { } after
        && reading.Marks.Any(found => found.Id == "found" && found.Start >= after.End && found.Start <= reading.AfterArticles(after.End) + 1) && !reading.Has("before") && !reading.Has("chair") && !reading.Has("lead");

    private bool IsLast(Frame frame) => frame is { Relation.Shape: RelationShape.Event, Periods: [{ IsYear: true } year] } && facts.Of(frame.Relation) is [.., { Period: { } last }] && last.Overlaps(year);

    // Bodies that come to something, one after the other.
    private static bool IsOfMembers(Relation relation) => relation is { Shape: RelationShape.Event or RelationShape.Since, ObjectType: null, SubjectType: not null };

    // "..., and who after?", "... et avant, qui ?": behind all that is told, and nothing else there.
    private static Ask? Onwards(Reading reading)
    {
        var told = Math.Max(reading.Periods[^1].End, reading.Marks.Where(mark => mark.Entity is not null).Select(mark => mark.End).DefaultIfEmpty(0).Max());
        var behind = reading.Marks.Where(mark => mark.Kind == MarkKind.Concept && mark.Start >= told).ToList();
        return !behind.Exists(mark => mark.Id is "who" or "prev-one" or "next-one") || reading.Marks.Any(mark => mark.Id == "who" && mark.Start < told) || reading.Unexplained.Any(at => at >= told) ? null
            : behind.Exists(mark => mark.Id is "before" or "prev-one" or "precede") ? Ask.Before
            : behind.Exists(mark => mark.Id is "after" or "next-one" or "succeed") ? Ask.After
            : null;
    }

    // "Qui passa le flambeau à qui ?"
    private static bool IsOfBothSides(Reading reading) => reading.Has("both-sides") || OtherSide.AreBothAsked(reading)
        || (reading.Has("hand-over") && reading.IndexOf("to-whom") is >= 0 and var to && reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "who" } && mark.End <= to));

    /// <summary>The relation that reads an event's facts as a state that lasts since, or null.</summary>
    public Relation? State(Relation relation) => relation.Shape is RelationShape.Event or RelationShape.Since
        ? facts.Relations.FirstOrDefault(state => state.Shape == RelationShape.Since && state.SharesFacts(relation))
        : null;

    // When what the bodies belong to was founded.
    private Period? Founding(Relation relation) => facts.Relations.Where(founded => founded is { Shape: RelationShape.Event } && founded.ObjectType == EntityType.Group && founded.SubjectType == relation.SubjectType)
        .SelectMany(facts.Of).FirstOrDefault()?.Period;

    /// <summary>The period so many months later, or earlier.</summary>
    public static Period Moved(Period period, int months)
    {
        var end = period.End.AddDays(1).AddMonths(months).AddDays(-1);
        return new Period(period.Start.AddMonths(months), end);
    }

    private Period? Period(Frame frame) => Facts(frame) is [var first, ..] ? first.Period : null;

    private List<Fact> Facts(Frame frame) => [.. facts.Of(frame.Relation).Where(fact => frame.Subjects[0].Equals(fact.Subject) && fact.Period is not null)];
}
