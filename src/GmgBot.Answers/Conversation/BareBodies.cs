using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands a bare message that asks for bodies: "who?", "which ones?", "who else?", "and since?"</summary>
internal sealed class BareBodies(FactBase facts)
{
    /// <summary>"Who was the first to chair? - And the last but one?"</summary>
    public static Frame? LastButOne(BareMessage message) =>
        message is { IsBrief: true, Last.Relation: { Exclusive: true } office } && message.Reading.Has("last-but-one") ? new Frame { Relation = office, Ask = Ask.Before } : null;

    /// <summary>"Who chaired in 2010? - And since?": those who came after.</summary>
    public static Frame? Since(BareMessage message) =>
        message is { IsWord: true, Reading: var reading, Last: { Ask: Ask.Who or Ask.IsTrue, Periods: [var until], Relation: { SubjectType: not null, Shape: RelationShape.Event or RelationShape.Span } } last }
        && reading.HasAny("since", "onwards") && !reading.Has("when") && (last.Subjects.Count == 0 || (last.Relation.Exclusive && !message.Told.Exists(last.IsAbout)))
            ? last with { Ask = Ask.Who, Subjects = [], Periods = [until], Role = PeriodRole.After, Asserted = false }
            : null;

    /// <summary>"Is X a member? - No. - Then give me the whole list."</summary>
    public static Frame? WholeList(BareMessage message) =>
        message is { Reading: var reading, Last: { Ask: Ask.IsTrue or Ask.When, Relation: { SubjectType: not null, Names: false } } last } && reading.HasAny("list", "which-ones") && reading.Has("all-of")
            ? last with { Ask = Ask.List, Subjects = [], Periods = [], Asserted = false }
            : null;

    /// <summary>"When did it join? - Who else did?"</summary>
    public static Frame? WhoElse(BareMessage message) =>
        message is { Reading: var reading, Last: { Relation.Exclusive: false } last } && reading.Has("other") && (reading.Has("who") || reading.Has("any"))
        && (last.Ask is Ask.When or Ask.IsTrue ? message.Subjects.Count == 1 : last.Ask == Ask.WhichFirst && message.Told.Select(fact => fact.Period).Distinct().Count() == 1)
            ? last with { Ask = Ask.Together, Subjects = message.Subjects, Periods = [], Asserted = !reading.Has("who"), Compares = null }
            : null;

    /// <summary>"Who chaired first? - And second? - Third?"</summary>
    public static Frame? NextInCount(BareMessage message) =>
        message is { IsShort: true, Last: { Ask: Ask.First or Ask.After, Relation.SubjectType: not null, Subjects.Count: 0 } last } && message.Reading.HasAny("part-2", "part-3", "part-4", "the-second", "the-third")
        && message.Told.Select(fact => fact.Period).OfType<Period>().LastOrDefault() is { Start.Year: > 1 } one
            ? last with { Ask = Ask.After, Periods = [one], Role = PeriodRole.At }
            : null;

    /// <summary>"Who joined in 2007? - Anyone else?", "is that all?": those, and nobody else.</summary>
    public static Frame? IsThatAll(BareMessage message) =>
        message is { Reading: { Tokens.Count: <= BareVerdicts.LongestOnly } reading, Last: { Ask: Ask.Who or Ask.List or Ask.HowMany or Ask.Together, Relation.SubjectType: not null } last } && (message.IsBrief || reading.Has("that-time")) && (reading.Has("that-all") || (reading.Has("other") && reading.HasAny("who", "any"))) ? last : null;

    /// <summary>"When did X chair? - And who is it today?"</summary>
    public static Frame? WhoToday(BareMessage message) =>
        message is { Reading: var reading, Last: { Relation.Exclusive: true } last } && reading.Has("current") && reading.HasAny("who", "which-ones")
            ? last with { Ask = Ask.Current, Subjects = [], Periods = [], Now = true }
            : null;

    /// <summary>"How many founded it? - Which ones?"</summary>
    public static Frame? WhichOnes(BareMessage message) =>
        message is { Reading: var reading, Last: var last } && (reading.Has("which-ones") || message.IsWhich || (reading.Has("list") && !reading.Has("when")))
            ? last with { Ask = last.Ask == Ask.HowMany || last.Subjects.Count == 0 ? Ask.List : last.Ask, Subjects = last.Ask == Ask.HowMany && last.Relation.Shape == RelationShape.Since ? [] : last.Subjects }
            : null;

    /// <summary>"When did it come, and with whom?": those who came with it, and when.</summary>
    public static Frame? ComeWith(BareMessage message) =>
        message is { Subjects.Count: 1, Last.Relation: { Shape: RelationShape.Event, Exclusive: false } } ? Together(message) : null;

    /// <summary>"Who joined in 2007? - Together?"</summary>
    public static Frame? Together(BareMessage message) =>
        message.Reading.Has("together") && message.Subjects.Count > 0 ? message.Last with { Ask = Ask.Together, Subjects = message.Subjects, Periods = [] } : null;

    /// <summary>"Who chaired in 2010? - Which one first?": of those just told. "The last two?"</summary>
    public static Frame? FirstOrLast(BareMessage message)
    {
        if (message is not { Reading: var reading, Last: var last } || !reading.HasAny("first", "last"))
        {
            return null;
        }

        var end = last with { Ask = reading.Has("first") ? Ask.First : Ask.Last, Subjects = [], Periods = IsScope(message) ? last.Periods : [] };
        return end with { InARow = PutForward.InARow(end, reading) };
    }

    /// <summary>"Who chaired in 2010? - Currently?"</summary>
    public static Frame? Current(BareMessage message) => message.Reading.Has("current") ? message.Last with { Ask = Ask.Current, Subjects = [], Periods = [], Now = true } : null;

    /// <summary>"Does X chair? - Who?"</summary>
    public static Frame? Who(BareMessage message) =>
        !message.Reading.Has("who") ? null
        : message.Last is { Relation.Exclusive: true } and ({ Now: true } or { Ask: Ask.Current }) ? message.Last with { Ask = Ask.Current, Subjects = [], Periods = [], Now = true }
        : message.Last.Relation.SubjectType is not null ? message.Last with { Ask = message.Last.Ask == Ask.HowMany ? Ask.List : Ask.Who, Subjects = [], Periods = IsDeniedTime(message) ? [] : message.Last.Periods }
        : null;

    /// <summary>"Who chaired in 2010? - And this year's two?", "- And this year?" behind the two of another one: of the year in which the source speaks.</summary>
    public Frame? ThisYearsTwo(BareMessage message) =>
        message is { Reading: { NamesNothing: true } reading, Last: { Relation.Exclusive: true } last } && reading.Has("nowadays") && (reading.HasAny("several", "the-two", "together") || (reading.Has("this-year") && message.Told.Count > 1 && last.Periods is [{ IsYear: true }])) && facts.Of(last.Relation) is [.., { Period: { } latest }]
            ? last with { Ask = Ask.Who, Subjects = [], Periods = [Period.Year(latest.Start.Year)], Role = PeriodRole.At, Now = false, Today = false }
            : null;

    /// <summary>"Who founded it? - And the last two?": those who joined last, for it was founded once.</summary>
    public Frame? LastToJoin(BareMessage message) =>
        message is { IsBrief: true, Reading: var reading, Last: { Relation.IsFounding: true, Ask: Ask.Who or Ask.List or Ask.HowMany or Ask.When } last } && reading.Has("last") && !reading.HasAny("first", "when", "found") && facts.EntryOf(last.Relation.SubjectType) is { } joined
            ? new Frame { Relation = joined, Ask = Ask.Last }
            : null;

    /// <summary>"When was the group enlarged? - To whom?", "which ones?": those who came in then.</summary>
    public Frame? WhoCameIn(BareMessage message) =>
        message is { Reading: var reading, Last.Relation: { SubjectType: null, Shape: RelationShape.Event, Topic: null }, Told: [{ Period: { } then }, ..] } && (reading.HasAny("to-whom", "which-ones") || message.IsWhich) && !reading.HasAny("other", "pronoun")
        && facts.Relations.FirstOrDefault(relation => relation.IsEntry && facts.Of(relation).Any(fact => fact.Period == then)) is { } entry
            ? new Frame { Relation = entry, Ask = Ask.Who, Periods = [then] }
            : null;

    // "Was it founded in 2005? - No, in 2003. - By whom?": what was done once has no other time.
    private static bool IsDeniedTime(BareMessage message) =>
        message.Last is { Ask: Ask.IsTrue, Relation.IsFounding: true, Periods: var asked } && !message.Told.Exists(fact => fact.Period is { } own && asked.Any(own.Overlaps));

    // The time asked of limits what was told; one that a step was taken from does not.
    private static bool IsScope(BareMessage message) => message.Told.Count > 1 && message.Last.Ask is not (Ask.Before or Ask.After);
}
