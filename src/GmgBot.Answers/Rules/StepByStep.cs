using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Understands questions about how the number of members grew: "what was the number after each step?", "l'effectif à chaque palier", "the headcount's path from 2003 to 2010".</summary>
internal sealed class StepByStep(FactBase facts)
{
    /// <summary>What asks for the bodies, or for something else, not for their number.</summary>
    private static readonly string[] Else = ["who", "which", "which-ones", "name", "chair", "lead", "term", "or"];

    /// <summary>Makes a frame of the number behind each growth; null where that is not asked.</summary>
    public Frame? Read(Frame frame, Reading reading) =>
        frame is { Subjects.Count: 0, Claimed: null, Relation: { Exclusive: false, SubjectType: { } type, ObjectType: null } } && reading.HasAny("stepwise", "growth") && !Array.Exists(Else, reading.Has)
        && facts.StateOf(type) is { } state && (reading.HasAny("how-many", "headcount") || (frame.Relation == state && reading.Has("stepwise"))) && (reading.Has("stepwise") || !reading.HasAny("join", "new", "when", "yes-no", "first", "last"))
            ? frame with { Relation = state, Ask = Ask.List, Totals = true, Periods = [], Role = PeriodRole.At, Now = false, Today = false, Growth = [] }
            : null;
}
