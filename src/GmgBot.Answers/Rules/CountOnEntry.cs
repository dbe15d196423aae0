using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads how many there were once a body had come in: "how many members did that make when X joined?", "depuis l'arrivée de X, combien sont-ils ?"</summary>
internal sealed class CountOnEntry(FactBase facts)
{
    /// <summary>What asks of the body beside others, not of the number that it brought about.</summary>
    private static readonly string[] Beside = ["together", "other", "before", "after", "first", "last", "by-how-many", "who", "which", "list", "when", "times", "chair", "lead", "found", "how-long"];

    /// <summary>Makes the frame of the number on the day behind the entry.</summary>
    /// <returns>The frame, or null where that is not asked.</returns>
    public Frame? Read(Frame frame, Reading reading)
    {
        if (frame is not { Ask: Ask.HowMany, Subjects.Count: > 0, Periods.Count: <= 1, Relation: { Exclusive: false, SubjectType: { } type, ObjectType: null } } || !(reading.Has("join") || reading.Has("since")) || Array.Exists(Beside, reading.Has) || (reading.Has("yes-no") && !AskChooser.BeginsOpen(reading))
            || facts.StateOf(type) is not { } state)
        {
            return null;
        }

        var entries = facts.Of(state).Where(frame.IsAbout).Select(fact => fact.Period).OfType<Period>().Distinct().ToList();
        return entries is [var entry] ? frame with { Relation = state, Subjects = [], Periods = [entry.DayAfter()], Role = PeriodRole.At } : null;
    }
}
