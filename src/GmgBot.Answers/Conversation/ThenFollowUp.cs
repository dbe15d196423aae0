using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands a question that leaves out its time, because it was just told: "what happened that November?", "who came in at that time?", "who were the new ones?"</summary>
internal sealed class ThenFollowUp(FactBase facts)
{
    /// <summary>The longest message, in words, that asks who came first after a time of which nothing was told.</summary>
    private const int LongestGap = 20;

    /// <summary>Puts the year spoken of to a month or day: "what happened that November?"; null where none is named so.</summary>
    public static Frame? InThatYear(Continuation message)
    {
        if (message is not { NamesRelation: true, Alone.Frame: { Periods.Count: 0, Subjects.Count: 0 } alone, TimeSpokenOf: var near, Reading: var reading }
            || reading.Periods.Select(mention => TimeSteps.Dated(reading, mention, near)).OfType<Period>().ToList() is not { Count: > 0 } dates)
        {
            return null;
        }

        // "When did X chair? - Did they also have it that Christmas?"
        var then = alone with { Periods = dates };
        return (AskChooser.IsYesNo(reading) ? Pronouns.Fill(reading, then, message.Last, message.Told) : null) ?? then;
    }

    /// <summary>Asks of the time spoken of: "it got its present name in 2006. - Who came in at that time?"; null where the message asks of no time.</summary>
    public static Frame? AtThatTime(Continuation message)
    {
        if (message is not { NamesRelation: true, Alone.Frame: { Relation: { SubjectType: not null, Shape: not RelationShape.Timeless } or { Everything: true }, Periods.Count: 0, Subjects.Count: 0 } alone, TimeMeant: { Start.Year: > 1 } time, Reading: var reading, Last: var last }
            // "Since when were they members at that time?" asks for a date of its own.
            || AskChooser.IsPresent(reading) || (reading.HasAny("since", "when") && reading.Has("pronoun")) || !((reading.Has("that-time") && !(reading.Has("together") && reading.Has("pronoun"))) || (last.Relation.Everything && message.IsBrief)))
        {
            return null;
        }

        var at = reading.Has("that-year") ? Period.Year(time.Start.Year) : time;

        // "Did X chair? - Was it a member then?"
        if (AskChooser.IsYesNo(reading) && message.SpokenOf is not null && Pronouns.Fill(reading, alone with { Periods = [at] }, last, message.Told) is { } standing)
        {
            return standing;
        }

        return alone with { Ask = alone.Ask is Ask.HowMany or Ask.Both ? alone.Ask : alone.Relation.Shape == RelationShape.Event && AskChooser.IsYesNo(reading) ? Ask.IsTrue : Ask.Who, Periods = [at], Now = false };
    }

    /// <summary>Asks who came in at the time of a count: "how many in 2007? - Who were the new ones?"; null where the message asks something else.</summary>
    public Frame? NewOnes(Continuation message) =>
        message is { Last: { Relation: { Shape: RelationShape.Since } state, Periods: [var count] }, Reading: { NamesNothing: true } reading } && reading.Has("new")
        && facts.Relations.FirstOrDefault(dated => dated.Shape == RelationShape.Event && dated.Id == state.FactsOf) is { } entry
            ? new Frame { Relation = entry, Ask = reading.Has("how-many") ? Ask.HowMany : Ask.Who, Periods = [LastIntake(entry, count)] }
            : null;

    // "How many on 1 December 2007? - Which of them had only just come in?": those who came last before that day.
    private Period LastIntake(Relation entry, Period count) =>
        facts.Of(entry).Select(fact => fact.Period).OfType<Period>().ToList() is var came && came.Exists(count.Overlaps) ? count : came.Where(period => period.End < count.Start).DefaultIfEmpty(count).Last();

    /// <summary>Asks who held an office first after a time of which nothing was told: "who chaired in 2008? - And the first chair after that gap?"; null where the message asks something else.</summary>
    public static Frame? AfterGap(Continuation message) =>
        message is { Last: { Relation.Exclusive: true, Periods: [var gap] } last, Reading: { NamesNothing: true, Tokens.Count: <= LongestGap } reading } && reading.Has("first") && reading.HasAny("after", "next-one", "onwards") && !reading.HasAny("before", "last", "how-many", "rename", "found", "enlarge", "join", "member", "handbook", "name", "clause-when")
        && message.Told.TrueForAll(fact => fact.Period is not { } own || !own.Overlaps(gap) || own.Start <= gap.Start)
        && message.Alone is null or { Frame: { Relation.Exclusive: true, Ask: Ask.First or Ask.After, Subjects.Count: 0, Periods.Count: 0 } }
            ? last with { Ask = Ask.After, Subjects = [], Periods = [message.Told.Select(fact => fact.Period).OfType<Period>().LastOrDefault(own => own.Overlaps(gap)) is { Start.Year: > 1 } told ? told : gap], Role = PeriodRole.At, OverGaps = true }
            : null;

    /// <summary>Asks who came next: "who founded it? - Which ones joined right after?"; null where the message asks something else.</summary>
    public static Frame? NextOnes(Continuation message) =>
        message is { Alone.Frame: { Relation: { Shape: RelationShape.Event, SubjectType: not null } joined, Subjects.Count: 0, Periods.Count: 0, Ask: var asks } alone, Reading: var reading }
        && (asks is Ask.List or Ask.Who or Ask.Before or Ask.After || (asks == Ask.HowMany && !reading.Has("how-many"))) && joined.SubjectType == message.Last.Relation.SubjectType
        && !reading.Has("pronoun") && TimeSteps.Step(reading, dated: false) is { } step && message.Told.Select(fact => fact.Period).OfType<Period>().LastOrDefault() is { End.Year: > 1 } from
            ? alone with { Ask = step, Periods = [from] }
            : null;
}
