using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands what follows a turn in the life of the group: "and who was behind that one?", "what was it before?", "how many were they until then?", "and then?"</summary>
internal sealed class TurnFollowUp(FactBase facts)
{
    /// <summary>The longest message, in words, that goes on about the turn.</summary>
    private const int Longest = 10;

    /// <summary>Completes a message that goes on about the turn last told, or returns null.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="alone">How it was understood by itself, or null.</param>
    /// <param name="last">What was asked last.</param>
    /// <param name="told">What was told last.</param>
    public Frame? Complete(Reading reading, Understanding? alone, Frame last, List<Fact> told)
    {
        if (last.Relation is not { SubjectType: null, Shape: RelationShape.Event, Ends: false, Names: false, Topic: null } || reading.Tokens.Count > Longest || !reading.NamesNothing
            || told.Select(fact => fact.Period).OfType<Period>().FirstOrDefault() is not { Start.Year: > 1 } turn)
        {
            return null;
        }

        var step = TimeSteps.Step(reading, dated: false);

        // "They were how many before that?", "how many did that make in all?"
        if (reading.Has("how-many") && (step ?? (reading.Has("in-all") ? Ask.After : null)) is { } side && alone is null or { Frame.Relation: { Shape: RelationShape.Since, SubjectType: not null } }
            && facts.StateOf(facts.MainType) is { } state)
        {
            return new Frame { Relation = state, Ask = Ask.HowMany, Periods = [side == Ask.Before ? turn.DayBefore() : turn.DayAfter()] };
        }

        if (alone is { Score: >= FollowUp.Meant })
        {
            return null;
        }

        // "When was it renamed? - Whose idea was that?", "- At whose request?": of a turn no source tells it.
        if (reading.HasAny("idea", "behest") && step is null)
        {
            return last with { Without = true };
        }

        // "Was the renaming all that happened? - No. - What else, then?": all of it.
        if (last is { Ask: Ask.IsTrue, Periods.Count: > 0 } && !reading.HasAny("who", "when", "how-many", "why") && (reading.Has("other") || reading.HasAt(reading.Tokens.Count - 1, "size-more")) && (alone?.Score ?? 0) < FollowUp.Meant)
        {
            return last with { Ask = Ask.What, Claim = null, Denied = false, Periods = [], Role = PeriodRole.At };
        }

        // "What came before the group? - And who was behind that one?": who founded it.
        if (reading.Has("who") && (reading.Has("initiative") || reading.Has("pronoun")) && step is null
            && facts.Founding is { } founded)
        {
            return new Frame { Relation = founded, Ask = Ask.Who };
        }

        // "What was it called in 2003? - And then?": what it became.
        if (step == Ask.After && !last.Relation.Everything && last.Periods is [var asked] && asked.End < turn.Start)
        {
            return last with { Ask = Ask.What, Periods = [], Role = PeriodRole.At };
        }

        // "Since when has it had that name? - What was it before?": a turn tells what was before and after.
        if (step == Ask.Before && !last.Relation.Everything)
        {
            return last with { Ask = Ask.What, Periods = [], Role = PeriodRole.At };
        }

        return step is { } onwards && !reading.Has("who") && facts.Relations.FirstOrDefault(relation => relation.Everything) is { } everything && Beside(turn, onwards) is { } near
            ? new Frame { Relation = everything, Ask = Ask.What, Periods = [near] }
            : null;
    }

    // The nearest turn before or after one.
    private Period? Beside(Period turn, Ask step)
    {
        var turns = facts.Relations.Where(relation => relation is { Shape: RelationShape.Event, FactsOf: null, Topic: null }).SelectMany(facts.Of).Select(fact => fact.Period).OfType<Period>().Distinct().OrderBy(period => period.Start).ToList();
        return step == Ask.Before ? turns.FindLast(other => other.End < turn.Start) is { Start.Year: > 1 } former ? former : null
            : turns.Find(other => other.Start > turn.End) is { Start.Year: > 1 } next ? next : null;
    }
}
