using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands what follows a count: "and right after?", "and before the newcomers of 2010?", "and today?"</summary>
internal sealed class CountFollowUp(FactBase facts)
{
    /// <summary>The longest message, in words, that only says "at the start".</summary>
    private const int LongestOutset = 5;

    /// <summary>The longest message, in words, that only puts a number forward: "somebody here says 20".</summary>
    private const int LongestNumber = 5;

    /// <summary>The longest message, in words, that only names another wave: "and what about after that of November 2007?"</summary>
    private const int LongestOfWave = 9;

    /// <summary>What speaks of those who came in together.</summary>
    private static readonly string[] Waves = ["wave", "enlarge", "new", "join"];

    private static readonly string[] Asking = ["who", "which", "which-ones", "list", "when", "before", "after", "chair", "member"];

    /// <summary>What says that a number is not of those just counted: "they are sixteen now", "the six", "the next four", "two working groups".</summary>
    private static readonly string[] OfElse =
    [
        "current", "nowadays", "pronoun", "headcount", "article", "form", "first", "last", "lead", "whole", "new", "other", "next-one", "prev-one", "former-one", "the-two", "the-three", "several",
        "all-of", "among-them", "every", "subgroup", "agencies", "body", "found", "name", "times", "per-year", "by-how-many", "in-all",
    ];

    private readonly Turning _turning = new(facts);

    /// <summary>Completes a message that goes on counting, or returns null.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="alone">How it was understood by itself, or null.</param>
    /// <param name="last">What was asked last.</param>
    /// <param name="told">What was told last.</param>
    /// <param name="furthest">The latest date told since the talk came to this relation, or null.</param>
    public Frame? Complete(Reading reading, Understanding? alone, Frame last, IReadOnlyList<Fact> told, Period? furthest) =>
        // "How many were there after that? - Was it 14 right before?": the number is judged.
        Counted(reading, alone, last, told, furthest) is { } counted
            ? counted is { Claimed: null, Ask: Ask.HowMany, Relation.Shape: RelationShape.Since } && reading.Numbers is [var put] && reading.Periods.Count == 0 && AskChooser.PutsForward(reading) && !reading.HasAny(Waves) ? counted with { Claimed = new CountClaim(put, PutForward.BoundOf(reading)) } : counted
            : null;

    private Frame? Counted(Reading reading, Understanding? alone, Frame last, IReadOnlyList<Fact> told, Period? furthest)
    {
        // "Who joined in 2010? - And in 2007? - How many with both?": once the later ones were in, whichever was told last.
        if (furthest is { } latest && last.Relation.IsEntry && last.Subjects.Count == 0 && reading.HasAny("how-many", "headcount") && reading.HasAny("the-two", "with-all") && !reading.HasAny("who", "which", "chair", "lead", "found", "before") && reading.NamesNothing && facts.StateOf(last.Relation.SubjectType) is { } both)
        {
            return new Frame { Relation = both, Ask = Ask.HowMany, Periods = [latest.DayAfter()] };
        }

        // "How many members are there? - Somebody here says 20.", "who joined in 2007? - So four?"
        if (last is { Ask: Ask.HowMany or Ask.Who or Ask.List, Subjects.Count: 0, Relation: { SubjectType: not null, Exclusive: false } } && alone is null or { Score: < FollowUp.Meant } && reading is { Numbers: [var put], NamesNothing: true } && reading.Tokens.Count - reading.Marks.Where(mark => mark.Id == "doubt").Sum(mark => mark.Length) <= LongestNumber && !reading.HasAny(Asking) && !reading.HasAny(OfElse) && IsOfAllTold(last, told))
        {
            return last with { Ask = Ask.HowMany, Claimed = new CountClaim(put, PutForward.BoundOf(reading)) };
        }

        // "How many founded it? - And how many now?"
        if (last is { Ask: Ask.HowMany, Subjects.Count: 0, Relation: { Shape: RelationShape.Event, SubjectType: not null } } && reading.Has("how-many") && reading.Has("current") && alone is null or { Score: < FollowUp.Meant } or { Frame: { Periods.Count: 0, Relation.Shape: RelationShape.Since } }
            && reading.NamesNothing && facts.StateOf(last.Relation.SubjectType) is { } now)
        {
            return new Frame { Relation = now, Ask = Ask.HowMany, Now = true, Today = reading.Has("nowadays") };
        }

        // "Who founded it? - And how many in 2007?": founded once, it had members from then on.
        if (last is { Subjects.Count: 0, Relation.IsFounding: true } && reading.Has("how-many") && alone is { Frame: { Relation: { Shape: RelationShape.Since, Complete: true } of, Subjects.Count: 0, Periods: [var later] } } && of.SubjectType == last.Relation.SubjectType
            && facts.Of(last.Relation) is [{ Period: { } founding }, ..] && later.Start > founding.End)
        {
            return alone.Frame;
        }

        // "How many members today? - And at the foundation?"
        if (last is { Ask: Ask.HowMany, Subjects.Count: 0, Relation: { Shape: RelationShape.Since, Complete: true } } && reading.Tokens.Count <= LongestOutset && (reading.Has("found") || reading.Has("first") || reading.Has("clause-when")) && reading.NamesNothing
            && !reading.HasAny(Asking) && facts.Of(last.Relation) is [{ Period: { } outset }, ..])
        {
            return At(last, outset) with { Now = false, Today = false };
        }

        // "When did X join? - Who came with it? - How many were they after that?"
        if (last.Relation.IsEntry && last.Ask is Ask.Together or Ask.When or Ask.IsTrue or Ask.Who && reading.Has("how-many") && (reading.HasAny("after", "next-one", "before") || (reading.HasAny("headcount", "that-time") && last.Ask != Ask.Who)) && reading.HasAny("headcount", "pronoun", "member", "present", "past") && !reading.HasAny("join", "new", "who", "which", "chair", "lead", "found")
            && reading.NamesNothing && reading.Step is null && alone is null or { Frame: { Subjects.Count: 0, Relation.Shape: RelationShape.Since } } or { Score: < FollowUp.Meant }
            && told.Select(fact => fact.Period).Distinct().ToList() is [{ } came] && facts.StateOf(last.Relation.SubjectType) is { } total)
        {
            return new Frame { Relation = total, Ask = Ask.HowMany, Periods = [reading.Has("before") ? came.DayBefore() : came.DayAfter()] };
        }

        // "Who came in 2006? - And the next ones? - How many did that make in all?": once the last told had come in.
        if (last is { Relation: { Shape: RelationShape.Event, SubjectType: not null }, Subjects.Count: 0 } && (reading.HasAny("how-many", "headcount") || (last.Ask == Ask.HowMany && reading.Has("with-all"))) && reading.HasAny("with-all", "in-all", "headcount", "all-of", "list") && !reading.HasAny("join", "new", "who", "which", "chair", "lead", "found", "before") && !(reading.Has("yes-no") && (reading.IndexOf("yes-no") < reading.IndexOf("how-many") || !reading.HasAny("with-all", "in-all", "all-of"))) && reading.NamesNothing && reading.Step is null
            && alone is null or { Score: < FollowUp.Meant } or { Frame: { Periods.Count: 0, Relation.Exclusive: false } } && told.Select(fact => fact.Period).OfType<Period>().OrderBy(period => period.Start).LastOrDefault() is { End.Year: > 1 } entered && facts.StateOf(last.Relation.SubjectType) is { } state)
        {
            // "By how many did it grow then? - And what was the total afterwards?": behind those, not behind the next ones.
            var onwards = reading.Has("next-one") && last.Ask != Ask.HowMany ? facts.Of(state).Select(fact => fact.Period).OfType<Period>().FirstOrDefault(change => change.Start > entered.End) : default;
            return new Frame { Relation = state, Ask = Ask.HowMany, Periods = [(onwards == default ? entered : onwards).DayAfter()] };
        }

        if (reading.Step is not null || last.Ask != Ask.HowMany || last.Relation.Shape != RelationShape.Since || last.Subjects.Count > 0 || reading.Has("list") || reading.Has("which-ones"))
        {
            return null;
        }

        var role = reading.Periods is [var mention] ? mention.Role : PeriodRole.At;
        var before = role == PeriodRole.Before || reading.Has("before") || reading.Has("prev-one");
        var after = role == PeriodRole.After || reading.Has("after") || reading.Has("next-one");
        var changes = facts.Of(last.Relation).Select(fact => fact.Period).OfType<Period>().ToList();

        // "How many in 2006? - And one wave on?", "and after the enlargement that followed?": past a wave, and not only past the time asked of.
        if (before != after && last is { Periods: [var at, ..], Role: PeriodRole.At } && reading.NamesNothing && alone is null or { Frame: { Periods.Count: 0, Subjects.Count: 0 } }
            && Waves.Max(reading.IndexOf) is >= 0 and var wave && (reading.IndexOf("who") < 0 || reading.IndexOf("who") > wave)
            && (after ? changes.Find(change => change.Start > at.End) : changes.FindLast(change => change.End < at.Start)) is { Start.Year: > 1 } passed)
        {
            return At(last, after ? passed.DayAfter() : passed.DayBefore());
        }

        if (reading.Has("who"))
        {
            return null;
        }

        if (alone is not null && alone.Score >= FollowUp.Meant)
        {
            // "And before X came in?": X dates it.
            // "And after the enlargement of 2007?": an event of the group dates it too.
            var goesOn = (_turning.State(alone.Frame.Relation) == last.Relation || alone.Frame.Relation is { SubjectType: null, Shape: RelationShape.Event, Topic: null }) && (reading.Has("and") || reading.Has("prev-one") || reading.Has("next-one"));
            var dates = alone.Frame.Periods.Count > 0 ? alone.Frame.Periods : [.. facts.Of(last.Relation).Where(alone.Frame.IsAbout).Select(fact => fact.Period).OfType<Period>().Distinct()];
            return goesOn && (before || after) && dates is [var date] ? At(last, before ? date.DayBefore() : date.DayAfter()) : null;
        }

        // "How many after the enlargement of 2006? - And after that of 2007?"
        if (alone is null && before != after && reading.AllEntities.Count == 0 && reading.Periods is [var side] && side.In(null) is { } then && reading.Tokens.Count <= LongestOfWave)
        {
            return At(last, before ? then.DayBefore() : then.DayAfter());
        }

        if (!reading.NamesNothing)
        {
            return null;
        }

        // "- And in the end?"
        return reading.Has("current") || reading.Has("at-last") ? last with { Periods = [], Now = true, Today = reading.Has("nowadays") }
            : last.Periods.Count == 0 ? null
            // "How many after November 2007? - And before?": before that same date.
            : before && last.Role == PeriodRole.After ? At(last, last.Periods[0].DayBefore())
            : after && last.Role == PeriodRole.Before ? At(last, last.Periods[0].DayAfter())
            : after && changes.Find(change => change.End >= last.Periods[0].Start && !IsWithin(change, last.Periods[0])) is { Start.Year: > 1 } next ? At(last, next.DayAfter())
            : before && changes.FindLast(change => change.End < last.Periods[0].Start) is { Start.Year: > 1 } former ? At(last, former.DayBefore())
            : null;
    }

    // All were told that were asked of, and no others: a number of theirs can be judged.
    private bool IsOfAllTold(Frame last, IReadOnlyList<Fact> told) => told.Count > 0 && !(last.Relation.IsEntry && last.Periods.Count != 1) && told.All(fact => fact.Relation.SharesFacts(last.Relation))
        && told.Count == (last.Periods is [var asked] && last.Relation.Shape == RelationShape.Event ? facts.Of(last.Relation).Count(fact => fact.Period is { } own && own.Overlaps(asked)) : facts.Of(last.Relation).Count);

    // "How many in 2006?" tells how many there were at the end, past what happened in between.
    private static bool IsWithin(Period change, Period asked) => asked.Start <= change.Start && change.End <= asked.End && asked != change;

    private static Frame At(Frame last, Period day) => last with { Periods = [day], Role = PeriodRole.At };
}
