using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Understands questions about how the number of members grew: "what was the number after each step?", "l'effectif à chaque palier", "the headcount's path from 2003 to 2010".</summary>
internal sealed class StepByStep(FactBase facts)
{
    /// <summary>What asks for the bodies, or for something else, not for their number.</summary>
    private static readonly string[] Else = ["who", "which", "which-ones", "name", "chair", "lead", "term", "or"];

    /// <summary>Makes a frame of the number behind each growth, or before and behind one; null where that is not asked.</summary>
    public Frame? Read(Frame frame, Reading reading) => BothSides(frame, reading) ?? EachStep(frame, reading);

    /// <summary>Whether a count is asked for on both sides of a time: "how many were there before and after 2007?"</summary>
    public static bool IsOfBothSides(Reading reading) => reading.Has("count-from-to") || IsFromTo(reading) || IsBeforeThenAfter(reading) || (reading.HasAny("how-many", "headcount") && !reading.HasAny(Else) && reading.Periods is [{ Role: PeriodRole.Before or PeriodRole.After } time]
            && reading.Marks.Any(side => side is { Kind: MarkKind.Concept } && side.Id == (time.Role == PeriodRole.After ? "before" : "after") && reading.HasAt(side.End, "and") && time.Start >= side.End && time.Start - side.End <= Reading.MostArticles));

    // "How many before the entries of 2007, and after?", "membership before that intake vs. after"
    private static bool IsBeforeThenAfter(Reading reading) => reading.HasAny("how-many", "headcount") && !reading.HasAny("who", "which", "which-ones", "name", "chair", "lead", "term") && reading.Periods is [{ Role: PeriodRole.Before or PeriodRole.After } time]
        && reading.Marks.Any(side => side is { Kind: MarkKind.Concept } && side.Id == (time.Role == PeriodRole.After ? "before" : "after") && side.Start >= time.End && (side.End == reading.Tokens.Count || reading.IsBroken(side.End - 1, side.End))
            && reading.Marks.Any(link => link is { Kind: MarkKind.Concept, Id: "and" or "or" } && (link.End == side.Start || (link.Start == side.Start && link.End <= side.End))));

    // "How many to how many": one right behind the other.
    private static bool IsFromTo(Reading reading) => reading.Marks.Where(mark => mark is { Kind: MarkKind.Concept, Id: "how-many" }).ToList() is [var from, .., var to] && to.Start > from.Start && to.Start - from.End <= 1;

    // "From how many to how many did it go in 2007?", "combien avant et après les entrées de 2010 ?": how many before that time, and how many by its end.
    private Frame? BothSides(Frame frame, Reading reading) =>
        frame is { Relation: { Exclusive: false, SubjectType: { } type, ObjectType: null } } && IsOfBothSides(reading) && facts.StateOf(type) is { } state && TimeOf(frame, reading, state) is { } time
            ? frame with { Relation = state, Ask = Ask.HowMany, Claimed = null, Subjects = [], Periods = [time], Role = PeriodRole.At, Now = false, Today = false, Growth = [] }
            : null;

    // "With the arrival of WHO it went from how many to how many?": the time is that of the entry.
    private Period? TimeOf(Frame frame, Reading reading, Relation state) =>
        frame.Subjects is [var entered, ..] ? facts.Of(state).FirstOrDefault(entry => entry.Subject == entered)?.Period : reading.Periods is [var mention] ? mention.In(null) : null;

    private Frame? EachStep(Frame frame, Reading reading) =>
        frame is { Subjects.Count: 0, Claimed: null, Relation: { Exclusive: false, SubjectType: { } type, ObjectType: null } } && reading.HasAny("stepwise", "growth") && !Array.Exists(Else, reading.Has)
        && facts.StateOf(type) is { } state && (reading.HasAny("how-many", "headcount") || (frame.Relation == state && reading.Has("stepwise"))) && (reading.Has("stepwise") || !reading.HasAny("join", "new", "when", "yes-no", "first", "last"))
            ? frame with { Relation = state, Ask = Ask.List, Totals = true, Periods = [], Role = PeriodRole.At, Now = false, Today = false, Growth = [] }
            : null;
}
