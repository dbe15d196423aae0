using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Understands a number put forward for some time or other: "did it ever have 14 members?", "ils ont bien été dix à un moment ?"</summary>
internal sealed class SometimeCount(FactBase facts)
{
    private static readonly string[] Sometime = ["sometime", "once"];

    /// <summary>Dates the count to the first day on which there were so many; as it is where there never were, or no such thing is asked.</summary>
    public Frame Read(Frame frame, Reading reading)
    {
        if (frame is not { Subjects.Count: 0, Periods.Count: 0, Claimed: { Bound: CountBound.Exactly, Number: > 0 and var number }, Relation: { Shape: RelationShape.Since, Complete: true } state } || !reading.HasAny(Sometime))
        {
            return frame;
        }

        return facts.Of(state).Reach(number) is { } last ? frame with { Periods = [last.DayAfter()], Role = PeriodRole.At, Now = false, Today = false } : frame;
    }
}
