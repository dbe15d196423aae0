using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Understands whether the number of members became some times as large: "has the group more than doubled since it was founded?", "les membres ont-ils triplé entre 2006 et 2010 ?"</summary>
internal sealed class Multiples(FactBase facts)
{
    private static readonly string[] Else = ["who", "which", "what", "when", "how", "why", "times", "list", "or", "not", "chair", "lead"];

    /// <summary>Judges it by the numbers at the beginning and the end of the time; null where no such thing is put forward.</summary>
    public Frame? Read(Frame frame, Reading reading)
    {
        if ((reading.Has("twofold") ? 2 : reading.Has("threefold") ? 3 : 0) is not (> 0 and var times) || frame is not { Subjects.Count: 0, Relation.Exclusive: false } || !(AskChooser.PutsForward(reading) || reading.Has("yes-no")) || reading.HasAny(Else)
            || facts.StateOf(frame.Relation.SubjectType) is not { } state || facts.Of(state).Select(fact => fact.Period).OfType<Period>().ToList() is not [var first, ..] entries)
        {
            return null;
        }

        var from = frame is { Periods: [var start, ..], Role: not (PeriodRole.Until or PeriodRole.Before) } && start.Start > first.End ? start.Start : first.End;
        var to = frame.Periods.Count == 0 || frame.Role is PeriodRole.Since or PeriodRole.After || reading.Has("since") ? entries.Max(entered => entered.End) : frame.Periods[^1].End;
        var before = entries.Count(entered => entered.Start <= from);
        return frame with
        {
            Relation = state,
            Ask = Ask.HowMany,
            Periods = [new Period(from, to)],
            Role = PeriodRole.At,
            Growth = [],
            Claimed = new CountClaim(before * times, reading.Has("more-than") ? CountBound.Over : CountBound.AtLeast),
            Now = false,
        };
    }
}
