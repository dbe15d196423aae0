using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Understands questions about the foundation of the group that name a time at which something else happened to it: "born in 2003 or in 2006?", "whom did the old group let in in 2006?"</summary>
internal sealed class Beginnings(FactBase facts)
{
    private static readonly string[] Asking = ["who", "which", "list", "to-whom", "how-many"];

    /// <summary>What "by how many" asks of, where it asks how many came in.</summary>
    private static readonly string[] Growing = ["join", "enlarge", "enlarging", "increase", "growth"];

    /// <summary>Makes a frame of what happened at that time.</summary>
    /// <returns>The frame, or null where only the foundation is meant.</returns>
    public Frame? Read(Frame frame, Reading reading) =>
        (reading.Has("added-on") || (reading.Has("by-how-many") && reading.HasAny(Growing))) && (Added(frame) ?? AddedAt(frame, reading)) is { } added ? added
        : frame is { Subjects.Count: 0, Periods.Count: > 0, Relation.Shape: RelationShape.Event } && frame.Relation.ObjectType == EntityType.Group ? Choice(frame, reading) ?? Later(frame, reading) : Grown(frame, reading);

    // "If six started it, how many were added?", "by how many did it grow?": those who founded it were not added to it.
    private Frame? Added(Frame frame) =>
        frame is { Ask: Ask.HowMany, Subjects.Count: 0, Periods.Count: < 2, Sum: false, Claimed: null, Role: PeriodRole.At } && (frame.Relation.IsFounding || frame.Relation.IsEntry || facts.StateOf(frame.Relation.SubjectType) == frame.Relation) && facts.MainType is { } type && facts.EntryOf(type) is { } entry
        && facts.Relations.Where(relation => relation.IsFounding).SelectMany(facts.Of).Select(fact => fact.Period).OfType<Period>().Distinct().ToList() is [var born] && (frame.Periods is not [var within] || (within.Start <= born.End && within.End.Year > born.End.Year))
            ? frame with { Relation = entry, Object = null, Now = false, Today = false, Periods = frame.Periods is [var span] ? [new Period(born.End.AddDays(1), span.End)] : [born], Role = frame.Periods.Count == 0 ? PeriodRole.After : PeriodRole.At }
            : null;

    // "How many were added in 2007?": those who came in then, not all who were in.
    private Frame? AddedAt(Frame frame, Reading reading) =>
        frame is { Ask: Ask.HowMany, Subjects.Count: 0, Periods.Count: 1, Sum: false, Claimed: null } && reading.Has("added-on") && facts.StateOf(frame.Relation.SubjectType) == frame.Relation && facts.EntryOf(frame.Relation.SubjectType) is { } entry
            ? frame with { Relation = entry, Now = false, Today = false }
            : null;

    // Each of the two dates is true of something: what tells of both is told.
    private Frame? Choice(Frame frame, Reading reading) =>
        frame is { Periods: [var one, var other] } && reading.Has("or") && Founded(frame).Any(fact => Meets(fact, one) != Meets(fact, other))
        && facts.Relations.FirstOrDefault(relation => relation is { Shape: RelationShape.Event, SubjectType: null, Topic: null } && facts.Of(relation).Any(fact => Meets(fact, one) || Meets(fact, other))) is { } changed
            ? frame with { Relation = changed, Ask = Ask.What, Periods = [], Object = null }
            : null;

    // Those who came to it at a time when it had long been founded.
    private Frame? Later(Frame frame, Reading reading) =>
        frame is { Object: not null, Periods: [var date], Role: PeriodRole.At or PeriodRole.Until } && reading.HasAny(Asking) && !reading.Has("found") && Founded(frame).Any() && !Founded(frame).Any(fact => Meets(fact, date))
        && facts.EntryOf(frame.Relation.SubjectType) is { } entry && facts.Of(entry).Any(fact => Meets(fact, date))
            ? frame with { Relation = entry, Ask = reading.Has("how-many") ? Ask.HowMany : Ask.Who, Role = PeriodRole.At, Object = null }
            : null;

    // "After 2006 but before 2010 it was enlarged once: when?": those who came in by another growth than the one that is told in a sentence.
    private Frame? Grown(Frame frame, Reading reading) =>
        frame is { Subjects.Count: 0, Periods: [var date], Role: PeriodRole.At, Relation: { Shape: RelationShape.Event, SubjectType: null, Topic: null, Everything: false } } && reading.Has("enlarge") && reading.Periods.Count > 0 && !reading.HasAny("yes-no", "rename", "mandate", "name") && Founded(frame).Any() && !Founded(frame).Any(fact => Meets(fact, date))
        && !facts.Waves[0].Overlaps(date) && facts.MainType is { } type && facts.EntryOf(type) is { } entry && facts.Of(entry).Any(fact => Meets(fact, date))
            ? frame with { Relation = entry, Ask = Ask.Who, Object = null }
            : null;

    private IEnumerable<Fact> Founded(Frame frame) => facts.Of(frame.Relation);

    private static bool Meets(Fact fact, Period period) => fact.Period is { } own && own.Overlaps(period);
}
