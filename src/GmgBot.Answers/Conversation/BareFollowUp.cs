using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands a message of little more than a question word: "quand ?", "which ones?", "combien ?", "since when?", "in what order?"</summary>
internal sealed class BareFollowUp(FactBase facts)
{
    /// <summary>The longest message, in words, that is a question word alone: "and since?"</summary>
    private const int ShortestQuestion = 2;

    /// <summary>The longest message, in words, that only asks for an end: "et jusqu'à ?"</summary>
    private const int LongestEnd = 3;

    /// <summary>The longest message, in words, that asks no more than "what?" of a statement.</summary>
    private const int LongestWhat = 5;

    /// <summary>The longest message, in words, that asks no more than whether a body did it alone.</summary>
    private const int LongestAlone = 8;

    /// <summary>The months of a half of a year.</summary>
    private const int Half = 6;

    private readonly Turning _turning = new(facts);

    /// <summary>Asks whether it was so since the foundation, which the message names: "is X a member? - Since the beginning?"; null where it asks something else.</summary>
    public Frame? FromFoundation(Continuation message) =>
        message is { Alone.Frame: { Subjects.Count: 0, Periods.Count: 0, Relation: { IsFounding: true } began }, Last: var last } && began.SubjectType == last.Relation.SubjectType
        && (message.Reading.Has("pronoun") ? message.IsFragment : message.IsBrief) && !message.AsksElse("first", "and", "yes-no")
            ? FromStart(last)
            : null;

    // "Is X a member? - From the start?": from the first date on that the sources tell.
    private Frame? FromStart(Frame last) => last is { Ask: Ask.IsTrue or Ask.When, Subjects.Count: > 0, Relation.Shape: RelationShape.Since or RelationShape.Event } && facts.Of(last.Relation) is [{ Period: { } start }, ..]
        ? last with { Ask = Ask.IsTrue, Periods = [start], Role = PeriodRole.Until, Asserted = true }
        : null;

    // "The last two?"
    private static Frame AtTheEnd(Reading reading, Frame end) => end with { InARow = PutForward.InARow(end, reading) };

    /// <summary>The time that "all year" means behind one that was asked of: of a few months, the year that they are of; a half may be meant itself.</summary>
    public static Period WholeYear(Period asked) => asked.End < asked.Start.AddMonths(Half).AddDays(-1) ? Period.Year(asked.Start.Year) : asked;

    /// <summary>Whether it asks for a place; "où ?" alone is written like "ou".</summary>
    public static bool AsksWhere(Reading reading) => reading.Has("where") || (reading.Tokens.Count == 1 && reading.Has("or"));

    /// <summary>Whether it asks no more than how long it went on: "until?"</summary>
    public static bool AsksEnd(Reading reading) => (reading.Has("until") && reading.Tokens.Count <= LongestEnd) || (reading.Has("until-when") && reading.AllEntities.Count == 0);

    /// <summary>Whether the body that runs a thing is alone in it: "which group does X co-chair? - Does it run it alone?"; null where it asks something else.</summary>
    public static Frame? Alone(Reading reading, Understanding? alone, Frame last, IReadOnlyList<Fact> told) =>
        reading.Has("alone") && last.Relation.Topic is not null && reading.Tokens.Count <= LongestAlone && reading.NamesNothing && !reading.HasAny("who", "which", "what", "how-many")
        && alone is null or { Frame.Subjects.Count: 0 } && (last.Subjects is [_] ? last.Subjects : told.Subjects()) is [var body] && told.FirstOrDefault(fact => body.Equals(fact.Subject) && fact.Object is not null) is { Object: var thing } own
            ? last with { Relation = own.Relation, Ask = Ask.IsTrue, Subjects = [body], Object = last.Object ?? thing, Periods = [], Alone = true }
            : null;

    /// <summary>Completes the message, or returns null.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="last">What was asked last.</param>
    /// <param name="told">What was told last.</param>
    public Frame? Complete(Reading reading, Frame last, List<Fact> told)
    {
        // "Is X a founder? - No, it joined later. - With whom?": of what was told instead.
        if ((reading.HasAny("when", "since", "together") || (reading.Has("other") && reading.Has("who"))) && last.Subjects is [var asked] && told.Count > 0 && told.TrueForAll(fact => fact.Relation != last.Relation && asked.Equals(fact.Subject)) && last.Relation.Shape == RelationShape.Event)
        {
            last = last with { Relation = told[0].Relation };
        }

        // "Did X chair in 2010? - Still?": whether it does at the date of the source.
        if (reading.Has("still") && reading.Tokens.Count <= LongestEnd && reading.Text.EndsWith('?') && last is { Ask: Ask.IsTrue or Ask.When, Subjects: [_], Relation: { SubjectType: not null, Names: false } } && !reading.HasAny("who", "which", "which-ones", "when", "how-many"))
        {
            return last with { Ask = Ask.IsTrue, Periods = [], Role = PeriodRole.At, Now = true, Asserted = true, Whole = false };
        }

        // "Who was the first to chair? - And the last but one?"
        if (reading.Has("last-but-one") && last.Relation.Exclusive && reading.Tokens.Count <= LongestWhat)
        {
            return new Frame { Relation = last.Relation, Ask = Ask.Before };
        }

        // "Does X belong? - No. - Why not?": of what is denied no reason is told.
        if (reading.Has("why") && reading.Has("not") && reading.Tokens.Count <= LongestEnd && last is { Ask: Ask.IsTrue, Subjects: [var denied] } && !told.Exists(fact => denied.Equals(fact.Subject)))
        {
            return last with { Without = true, Also = null };
        }

        // "Who chaired in 2010? - And since?": those who came after.
        if (reading.HasAny("since", "onwards") && !reading.Has("when") && reading.Tokens.Count <= ShortestQuestion && last is { Ask: Ask.Who or Ask.IsTrue, Periods: [var until], Relation: { SubjectType: not null, Shape: RelationShape.Event or RelationShape.Span } } && (last.Subjects.Count == 0 || (last.Relation.Exclusive && !told.Exists(last.IsAbout))))
        {
            return last with { Ask = Ask.Who, Subjects = [], Periods = [until], Role = PeriodRole.After, Asserted = false };
        }

        // "Who chaired in 2010? - And this year's two?": of the year in which the source speaks.
        if (last.Relation.Exclusive && reading.Has("nowadays") && reading.HasAny("several", "the-two", "together") && reading.NamesNothing && facts.Of(last.Relation) is [.., { Period: { } latest }])
        {
            return last with { Ask = Ask.Who, Subjects = [], Periods = [Period.Year(latest.Start.Year)], Role = PeriodRole.At, Now = false, Today = false };
        }

        // "Is X a member? - No. - Then give me the whole list."
        if (reading.HasAny("list", "which-ones") && reading.Has("all-of") && last is { Ask: Ask.IsTrue or Ask.When, Relation: { SubjectType: not null, Names: false } })
        {
            return last with { Ask = Ask.List, Subjects = [], Periods = [], Asserted = false };
        }

        var subjects = last.Subjects.Count > 0 && last.Ask is not Ask.Before and not Ask.After ? last.Subjects : told.Subjects();
        var toldYear = last.Periods.Count > 0 ? last.Periods[0] : told.FirstOrDefault()?.Period is { } some ? Period.Year(some.Start.Year) : (Period?)null;
        // "What does X mean? - And in French?"
        if (last.Relation.Names && Language.All.Any(language => reading.Has("to-" + language.Name)))
        {
            return last;
        }

        // "Which agency joined first? - Was it alone?"
        if (reading.Has("alone") && subjects.Count == 1 && last.Relation.SubjectType is not null && !last.Relation.Names)
        {
            return last with { Ask = Ask.IsTrue, Subjects = subjects, Periods = [], Alone = true };
        }

        // "When did it join? - Who else did?"
        if (reading.Has("other") && (reading.Has("who") || reading.Has("any")) && !last.Relation.Exclusive && (last.Ask is Ask.When or Ask.IsTrue ? subjects.Count == 1 : last.Ask == Ask.WhichFirst && told.Select(fact => fact.Period).Distinct().Count() == 1))
        {
            return last with { Ask = Ask.Together, Subjects = subjects, Periods = [], Asserted = !reading.Has("who"), Compares = null };
        }

        // "Who chaired first? - And second? - Third?"
        if (last is { Ask: Ask.First or Ask.After, Relation.SubjectType: not null, Subjects.Count: 0 } && reading.Tokens.Count <= LongestEnd && reading.HasAny("part-2", "part-3", "part-4", "the-second", "the-third") && told.Select(fact => fact.Period).OfType<Period>().LastOrDefault() is { Start.Year: > 1 } one)
        {
            return last with { Ask = Ask.After, Periods = [one], Role = PeriodRole.At };
        }

        // "Who founded it? - And the last two?": those who joined last, for it was founded once.
        if (last is { Relation.IsFounding: true, Ask: Ask.Who or Ask.List or Ask.HowMany or Ask.When } && reading.Has("last") && reading.Tokens.Count <= LongestWhat && !reading.HasAny("first", "when", "found") && facts.EntryOf(last.Relation.SubjectType) is { } joined)
        {
            return new Frame { Relation = joined, Ask = Ask.Last };
        }

        // "Who joined in 2007? - Anyone else?", "is that all?": those, and nobody else.
        if (last is { Ask: Ask.Who or Ask.List or Ask.HowMany or Ask.Together, Relation.SubjectType: not null } && reading.Tokens.Count <= LongestWhat && (reading.Has("that-all") || (reading.Has("other") && reading.HasAny("who", "any"))))
        {
            return last;
        }

        // "When did X chair? - And who is it today?"
        if (reading.Has("current") && reading.HasAny("who", "which-ones") && last is { Relation.Exclusive: true, Subjects.Count: > 0 })
        {
            return last with { Ask = Ask.Current, Subjects = [], Periods = [], Now = true };
        }

        // "When was the group enlarged? - To whom?", "which ones?": those who came in then.
        if ((reading.HasAny("to-whom", "which-ones") || IsWhich(reading)) && !reading.HasAny("other", "pronoun") && last.Relation is { SubjectType: null, Shape: RelationShape.Event, Topic: null } && told is [{ Period: { } then }, ..] && facts.Relations.FirstOrDefault(relation => relation.IsEntry && facts.Of(relation).Any(fact => fact.Period == then)) is { } entry)
        {
            return new Frame { Relation = entry, Ask = Ask.Who, Periods = [then] };
        }

        // "What happened then? - In which month?": what was told says it.
        if (last.Relation.Everything && reading.HasAny("when", "which-month"))
        {
            return last;
        }

        // "Who chairs? - Whose idea was that?": of an office no source tells it.
        if (reading.Has("initiative") && reading.Has("who") && last.Relation.Exclusive && !reading.HasAny("before", "after", "next-one", "prev-one"))
        {
            return last with { Without = true };
        }

        // "Have all founders chaired? - Which of them have not?": the sources do not name all chairs.
        if (reading.HasAny("which-ones", "which", "among-them") && last is { Ask: Ask.Who, Relation: { Exclusive: true, Complete: false }, Periods.Count: 0 } && told.Count > 0 && told.Count < facts.Of(last.Relation).Count && reading.Tokens.Count <= LongestWhat && (reading.HasAny("not", "never") || reading.Tokens[^1].Word is "non" or "not"))
        {
            return last with { Without = true };
        }

        if (reading.Has("which-ones") || IsWhich(reading) || (reading.Has("list") && !reading.Has("when")))
        {
            return last with { Ask = last.Ask == Ask.HowMany || last.Subjects.Count == 0 ? Ask.List : last.Ask, Subjects = last.Ask == Ask.HowMany && last.Relation.Shape == RelationShape.Since ? [] : last.Subjects };
        }

        // "When was it founded? - And by how many?"
        if (reading.Has("by-how-many-bodies") && last.Relation.IsFounding)
        {
            return last with { Ask = Ask.HowMany, Subjects = [], Periods = [] };
        }

        // "Is X a member? - From the start?"
        if (reading.Has("always") && FromStart(last) is { } fromStart)
        {
            return fromStart;
        }

        // "Who chaired in 2010? - In that order?"
        if (reading.Has("in-order") && told.Count > 1 && last.Relation is { SubjectType: not null, Shape: not RelationShape.Timeless } && !reading.HasAny("what", "which"))
        {
            return last with { Ask = Ask.WhichFirst, Subjects = told.Subjects(), Periods = [], Compares = TimeOrder.Earlier };
        }

        // "Who chaired in 2010? - At the same time?"
        if (reading.Has("together") && last.Relation.Exclusive && !reading.Has("who") && told.Subjects() is { Count: 2 } pair)
        {
            return last with { Ask = Ask.WhichFirst, Subjects = pair, Periods = [], Compares = TimeOrder.Same };
        }

        // "Does X chair now? - No. - But it has done so some day?"
        if (reading.Has("done-so") && subjects.Count == 1 && last.Relation is { SubjectType: not null, Names: false } && AskChooser.PutsForward(reading))
        {
            return last with { Ask = Ask.IsTrue, Subjects = subjects, Periods = [], Now = false, Today = false, Asserted = true };
        }

        // "Has X chaired? - Never?"
        if (reading.Has("never") && subjects.Count == 1 && reading.Tokens.Count <= LongestEnd && last.Relation is { SubjectType: not null, Names: false })
        {
            return last with { Ask = Ask.IsTrue, Subjects = subjects };
        }

        // "Which of them chaired? - In what order?"
        if (reading.Has("order") && told.Count > 1 && last.Relation is { SubjectType: not null, Shape: not RelationShape.Timeless })
        {
            return last with { Ask = Ask.When, Subjects = [.. told.Where(fact => fact.Subject is not null && fact.Relation == told[0].Relation).OrderBy(fact => fact.Period?.Start).Select(fact => fact.Subject!).Distinct()], Periods = [] };
        }

        // "And where?": no relation tells of places.
        // "Are there other documents? - Where are they?": what it tells says where.
        return AsksWhere(reading) ? last with { Without = !last.Relation.Cues.Any(cue => cue.All.Any(any => any.Contains("where"))), Also = null }
            // "Who came in in 2010? - How many did that make in all?"
            : reading.Has("in-all") && told.Count > 0 && last.Relation.Shape == RelationShape.Event && _turning.State(last.Relation) is { } state && told[^1].Period is { } change
                ? last with { Relation = state, Ask = Ask.HowMany, Subjects = [], Object = null, Periods = [change.DayAfter()], Role = PeriodRole.At }
            : reading.Has("how-many") && last.Relation is { SubjectType: null, CountOf: null } ? last with { Ask = Ask.What }
            // "Which founders chaired? - How many is that?": of those that meet both.
            : reading.Has("how-many") && last is { Ask: Ask.Who, Relation.Exclusive: true, Periods.Count: 0, Subjects.Count: 0 } && told.Count > 0 && told.Count < facts.Of(last.Relation).Count
                ? last with { Ask = Ask.Both, Also = last.Relation, Within = told, Pick = Ask.HowMany }
            // "When did X chair? - How many times?" counts X's terms, "who chaired? - How many is that?" those told.
            : reading.Has("how-many") || (reading.Has("times") && last.Relation.Exclusive) ? last with { Ask = Ask.HowMany, Subjects = last.Relation.Exclusive && !reading.Has("member") && (last.Subjects.Count > 0 || reading.Has("times")) ? subjects : [] }
            : reading.Has("how-long") && last.Relation.LengthRelation is { } length && subjects.Count != 1 && facts.Find(length) is { } lasting ? new Frame { Relation = lasting, Ask = Ask.What }
            : reading.Has("how-long") && last.Relation.SubjectType is not null ? last with { Ask = Ask.HowLong, Subjects = subjects, Periods = [] }
            // "When did it come, and with whom?": those who came with it, and when.
            : reading.Has("together") && subjects.Count == 1 && last.Relation is { Shape: RelationShape.Event, Exclusive: false } ? last with { Ask = Ask.Together, Subjects = subjects, Periods = [] }
            // "Did X chair? - Year?"
            : reading.Has("when") || (reading.Has("time-unit") && reading.Tokens.Count <= ShortestQuestion) || reading.Has("which-month") || reading.Has("which-day") || AsksEnd(reading) || (reading.Has("since") && reading.Tokens.Count <= ShortestQuestion) ? last with { Without = last.Relation is { Shape: RelationShape.Timeless, Names: false }, Ask = Ask.When, Subjects = last.Relation.SubjectType is null ? [] : subjects, Periods = [] }
            // "Who chaired in 2010? - Which one first?": of those just told.
            : reading.Has("first") || reading.Has("last") ? AtTheEnd(reading, last with { Ask = reading.Has("first") ? Ask.First : Ask.Last, Subjects = [], Periods = IsScope(last, told) ? last.Periods : [] })
            : reading.Has("whole") && last is { Ask: Ask.IsTrue, Relation.Shape: RelationShape.Span, Subjects.Count: > 0 } && toldYear is { } span ? last with { Whole = true, Periods = [WholeYear(span)] }
            // "Who chaired in 2009? - All year?"
            : reading.Has("whole") && last is { Ask: Ask.Who, Relation.Shape: RelationShape.Span, Periods.Count: 1 } && told.Subjects() is [var holder] ? last with { Ask = Ask.IsTrue, Subjects = [holder], Whole = true, Periods = [WholeYear(last.Periods[0])] }
            : reading.Has("current") ? last with { Ask = Ask.Current, Subjects = [], Periods = [], Now = true }
            : reading.Has("why") ? last with { Supposed = true, Ask = last.Relation.SubjectType is null ? Ask.What : Ask.IsTrue, Subjects = subjects }
            : reading.Has("together") && subjects.Count > 0 ? last with { Ask = Ask.Together, Subjects = subjects, Periods = [] }
            : reading.Has("who") && last is { Now: true, Relation.Exclusive: true } ? last with { Ask = Ask.Current, Subjects = [], Periods = [] }
            : reading.Has("who") && last.Relation.SubjectType is not null ? last with { Ask = last.Ask == Ask.HowMany ? Ask.List : Ask.Who, Subjects = [] }
            // "When did it change its name? - To be called what?"
            : reading.Has("what") && last.Relation is { SubjectType: null, Names: false } && reading.Tokens.Count <= LongestWhat ? last with { Ask = Ask.What, Periods = [] }
            : null;
    }

    // The time asked of limits what was told; one that a step was taken from does not.
    private static bool IsScope(Frame last, List<Fact> told) => told.Count > 1 && last.Ask is not (Ask.Before or Ask.After);

    // "And which?": nothing else is said.
    private static bool IsWhich(Reading reading) => reading.Has("which") && reading.Tokens.Count <= 2 && Enumerable.Range(0, reading.Tokens.Count).All(at => reading.HasAt(at, "which") || reading.HasAt(at, "and"));
}
