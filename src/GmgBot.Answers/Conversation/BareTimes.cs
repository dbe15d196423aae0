using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands a bare message that asks for times: "when?", "until?", "how long?", "in what order?", "all year?"</summary>
internal sealed class BareTimes(FactBase facts)
{
    /// <summary>The months of a half of a year.</summary>
    private const int Half = 6;

    /// <summary>The longest message, in words, that only asks for an end: "et jusqu'à ?"</summary>
    private const int LongestEnd = 3;

    /// <summary>The time that "all year" means behind one that was asked of: of a few months, the year that they are of; a half may be meant itself.</summary>
    public static Period WholeYear(Period asked) => asked.End < asked.Start.AddMonths(Half).AddDays(-1) ? Period.Year(asked.Start.Year) : asked;

    /// <summary>Whether it asks no more than how long it went on: "until?"</summary>
    public static bool AsksEnd(Reading reading) => (reading.Has("until") && reading.Tokens.Count <= LongestEnd) || (reading.Has("until-when") && reading.AllEntities.Count == 0);

    /// <summary>"What happened then? - In which month?": what was told says it.</summary>
    public static Frame? OfAnything(BareMessage message) => message.Last.Relation.Everything && message.Reading.HasAny("when", "which-month") ? message.Last : null;

    /// <summary>"Who chaired in 2010? - In that order?"</summary>
    public static Frame? InThatOrder(BareMessage message) =>
        message is { Reading: var reading, Told.Count: > 1, Last: { Relation: { SubjectType: not null, Shape: not RelationShape.Timeless } } last } && reading.Has("in-order") && !reading.HasAny("what", "which")
            ? last with { Ask = Ask.WhichFirst, Subjects = message.Told.Subjects(), Periods = [], Compares = TimeOrder.Earlier }
            : null;

    /// <summary>"Which of them chaired? - In what order?"</summary>
    public static Frame? InWhatOrder(BareMessage message) =>
        message is { Told: { Count: > 1 } told, Last: { Relation: { SubjectType: not null, Shape: not RelationShape.Timeless } } last } && message.Reading.Has("order")
            ? last with { Ask = Ask.When, Subjects = [.. told.Where(fact => fact.Subject is not null && fact.Relation == told[0].Relation).OrderBy(fact => fact.Period?.Start).Select(fact => fact.Subject!).Distinct()], Periods = [] }
            : null;

    /// <summary>"Does the chair rotate? - In what order?": no source tells how the turns follow.</summary>
    public Frame? OfTurns(BareMessage message) =>
        message.Reading.Has("order") && message.Reading.NamesNothing && facts.OfficeOf(message.Last.Relation) is { } office ? message.Last with { Relation = office, Ask = Ask.List, Subjects = [], Periods = [], Without = true } : null;

    /// <summary>"Who chaired? - For how long?"</summary>
    public Frame? HowLong(BareMessage message) =>
        !message.Reading.Has("how-long") ? null
        : message.Last.Relation.LengthRelation is { } length && message.Subjects.Count != 1 && facts.Find(length) is { } lasting ? new Frame { Relation = lasting, Ask = Ask.What }
        : message.Last.Relation.SubjectType is not null ? message.Last with { Ask = Ask.HowLong, Subjects = message.Subjects, Periods = [] }
        : null;

    /// <summary>"Did X chair? - When?", "year?", "until?"</summary>
    public static Frame? When(BareMessage message) =>
        message is { Reading: var reading, Last: var last } && (reading.HasAny("when", "which-month", "which-day") || (message.IsWord && reading.HasAny("time-unit", "since")) || AsksEnd(reading))
            ? last with { Without = last.Relation is { Shape: RelationShape.Timeless, Names: false }, Ask = Ask.When, Subjects = last.Relation.SubjectType is null ? [] : message.Subjects, Periods = [], Now = IsStillSo(message) }
            : null;

    // "Who chairs now? - Since when?": of whoever does, and still at the date of the source.
    private static bool IsStillSo(BareMessage message) =>
        message is { Reading: var reading, Last: { Relation.Exclusive: true } last } && reading.Has("since") && (last.Now || last.Ask == Ask.Current) && message.Subjects is [var holder] && message.Told.Exists(fact => holder.Equals(fact.Subject));

    /// <summary>"Did X chair in May? - All year?", "who chaired in 2009? - All year?"</summary>
    public static Frame? Whole(BareMessage message) =>
        message is { Last: { Relation.Shape: RelationShape.Span } last } && message.Reading.Has("whole")
            ? last is { Ask: Ask.IsTrue, Subjects.Count: > 0 } && YearOf(message) is { } span ? last with { Whole = true, Periods = [WholeYear(span)] }
            // "Which year did X chair? - All of it?"
            : last is { Ask: Ask.When, Subjects: [_] } && message.Told.Select(fact => fact.Period).OfType<Period>().FirstOrDefault() is { Start.Year: > 1 } then ? last with { Ask = Ask.IsTrue, Whole = true, Periods = [Period.Year(then.Start.Year)] }
            : last is { Ask: Ask.Who, Periods.Count: 1 } && message.Told.Subjects() is [var holder] ? last with { Ask = Ask.IsTrue, Subjects = [holder], Whole = true, Periods = [WholeYear(last.Periods[0])] }
            : null
            : null;

    // The time asked of; else the year of what was told.
    private static Period? YearOf(BareMessage message) =>
        message.Last.Periods.Count > 0 ? message.Last.Periods[0] : message.Told.FirstOrDefault()?.Period is { } some ? Period.Year(some.Start.Year) : null;
}
