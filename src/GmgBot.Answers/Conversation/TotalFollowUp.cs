using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands what goes on about how many there are: a number put forward for another time ("how many in 2005? - Then sixteen today, right?"), or the total behind one of them ("is X a member? - So how many is that in all?").</summary>
internal sealed class TotalFollowUp(FactBase facts)
{
    /// <summary>The longest message, in words, that only puts a number forward for another time.</summary>
    private const int LongestDated = 9;

    /// <summary>The longest message, in words, that only puts a number forward for some time or other.</summary>
    private const int LongestSometime = 12;

    /// <summary>The longest message, in words, that only asks how many there are in all.</summary>
    private const int LongestTotal = 8;

    /// <summary>What says that the number is of something else, or that more is asked.</summary>
    private static readonly string[] OfElse = [.. QuestionWords.Open, "which-ones", "list", "chair", "lead", "found", "join", "new", "by-how-many", "subgroup", "term", "times", "per-year"];

    private static readonly string[] Asking = ["who", "which", "which-ones", "list", "when", "before", "after", "chair", "member", "that-time", "found", "new", "join"];

    private readonly SometimeCount _sometime = new(facts);

    /// <summary>Completes the message, or returns null.</summary>
    public Frame? Complete(Continuation message) => message.NamesRelation && message.Alone is not { Frame.Relation.Shape: RelationShape.Since } ? null : Dated(message) ?? Sometime(message) ?? AtOnce(message) ?? AfterIt(message) ?? InAll(message);

    // "And sixteen today, right?", "puis 14 en 2007 ?": a number, a time, and nothing else that is asked.
    private static Frame? Dated(Continuation message) =>
        message is { Last: { Ask: Ask.HowMany, Subjects.Count: 0, Relation: { Shape: RelationShape.Since, Complete: true } } last, Reading: { Numbers: [var number], Tokens.Count: <= LongestDated, AllEntities.Count: 0, Unexplained.Count: 0 } reading }
        && (reading.Periods.Count == 0 ? reading.Has("current") : reading.Periods is [var only] && only.In(null) is not null)
        && (reading.HasAny("yes-no", "doubt") || reading.Text.EndsWith('?')) && !reading.HasAny(OfElse)
            ? last with
            {
                Claimed = new CountClaim(number, PutForward.BoundOf(reading)),
                Periods = [.. reading.Periods.Select(mention => mention.In(null)).OfType<Period>()],
                Role = reading.Periods.Count > 0 ? reading.Periods[0].Role : PeriodRole.At,
                Now = reading.Periods.Count == 0,
                Today = reading.Has("nowadays") && reading.Periods.Count == 0,
            }
            : null;

    // "Are there fourteen? - No, sixteen. - But they were fourteen at some point?"
    private Frame? Sometime(Continuation message) =>
        message is { Last.Relation: { SubjectType: { } type, Exclusive: false }, Reading: { Numbers: [var number], Tokens.Count: <= LongestSometime, NamesNothing: true } reading } && reading.Has("sometime") && AskChooser.PutsForward(reading) && !reading.HasAny(OfElse) && facts.StateOf(type) is { } state
            ? _sometime.Read(new Frame { Relation = state, Ask = Ask.HowMany, Claimed = new CountClaim(number, CountBound.Exactly) }, reading)
            : null;

    // "When did X and Y join? - With whom else? - So four at once?": all that came in then.
    private static Frame? AtOnce(Continuation message) =>
        message is { Last: { Ask: Ask.Together, Relation: { IsEntry: true } entry } last, Reading: { Numbers: [var number], Tokens.Count: <= LongestDated, NamesNothing: true } reading } && AskChooser.PutsForward(reading) && !reading.HasAny("who", "which", "when", "chair", "lead", "found", "times", "how-many", "in-all", "headcount", "first", "last", "the-two", "other", "among-them")
        && message.Told.Select(fact => fact.Period).Distinct().ToList() is [{ } came]
            ? last with { Ask = Ask.HowMany, Subjects = [], Periods = [came], Claimed = new CountClaim(number, PutForward.BoundOf(reading)), Compares = null }
            : null;

    // "How many in 2009? - And in 2010? - The total, then?": once that time is over.
    private static Frame? AfterIt(Continuation message) =>
        message is { NamesRelation: false, IsBrief: true, Last: { Ask: Ask.HowMany, Subjects.Count: 0, Periods: [{ IsDay: false } asked], Relation: { Shape: RelationShape.Since, Complete: true } } last, Reading: { NamesNothing: true } reading } && reading.HasAny("in-all", "headcount") && !reading.HasAny(OfElse) && !reading.HasAny("before", "after", "prev-one", "next-one") && reading.Numbers.Count == 0
            ? last with { Periods = [asked.DayAfter()], Role = PeriodRole.At }
            : null;

    // Of those that there are, whichever was spoken of.
    private Frame? InAll(Continuation message) =>
        message is { NamesRelation: false, Last: { Ask: Ask.IsTrue, Subjects.Count: > 0, Relation: { SubjectType: { } type, Shape: RelationShape.Since, Exclusive: false } }, Reading: { Tokens.Count: <= LongestTotal, NamesNothing: true } reading }
        && reading.Has("in-all") && !reading.HasAny(Asking) && facts.StateOf(type) is { } state
            ? new Frame { Relation = state, Ask = Ask.HowMany, Now = true }
            : null;
}
