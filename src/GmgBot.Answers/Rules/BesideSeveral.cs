using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads a row of bodies in an office that is only told, and the one beside them that is asked for: "X led, then Y, and then who?", "X came before Y; it is the next one that I lack", "X, then Z: who is missing?"</summary>
internal static class BesideSeveral
{
    /// <summary>What asks for a body behind them.</summary>
    private static readonly string[] Asking = ["who", "which", "to-whom", "missing", "asks-for", "body"];

    /// <summary>What asks for something else of them.</summary>
    private static readonly string[] Else = ["or", "how-many", "how-long", "when", "between", "together", "times", "member", "join", "first", "last"];

    /// <summary>The question as one of whoever stands beside them; null where it is of the bodies themselves.</summary>
    public static Frame? Of(Frame frame, Reading reading, FactBase facts)
    {
        if (frame is not { Relation.Exclusive: true, Subjects.Count: > 1, Periods.Count: 0 } || reading.HasAny(Else))
        {
            return null;
        }

        var terms = facts.Of(frame.Relation).Where(frame.IsAbout).Where(fact => fact.Period is not null).OrderBy(fact => fact.Period!.Value.Start).ToList();
        var named = reading.Marks.Where(mark => mark.Entity is { } entity && frame.Subjects.Contains(entity)).ToList();
        var (start, end) = (named.Min(mark => mark.Start), named.Max(mark => mark.End));
        if (terms.Select(fact => fact.Subject).Distinct().Count() < 2 || !reading.Marks.Any(mark => mark.Kind == MarkKind.Concept && mark.End > end && Asking.Hold(mark))
            // "X and Y" are two of whom something is asked, and no row.
            || reading.Marks.Any(link => link is { Kind: MarkKind.Concept, Id: "and" } && link.Start >= start && link.End <= end && !reading.HasAt(link.Start, "then")))
        {
            return null;
        }

        if (reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "next-one" or "prev-one" or "then" } && mark.Start >= end && (reading.IsBroken(end - 1, mark.Start) || reading.HasAt(end, "and"))) is { } step)
        {
            return frame with { Ask = step.Id == "prev-one" ? Ask.Before : Ask.After, Subjects = [(step.Id == "prev-one" ? terms[0] : terms[^1]).Subject!], Compares = null, Edge = null, Asserted = false, Now = false };
        }

        return reading.Has("missing") ? frame with { Ask = Ask.Who, Subjects = [], But = frame.Subjects, Periods = [terms[0].Period!.Value.Through(terms[^1].Period!.Value)], Compares = null, Edge = null, Asserted = false, Now = false } : null;
    }
}
