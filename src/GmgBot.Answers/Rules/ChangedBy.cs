using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads whether an office changed hands at a time, or had done so by a day: "did the presidency change hands in mid-2010?", "had it already changed by 14 July?" It did where there was more than one.</summary>
internal static class ChangedBy
{
    /// <summary>How many days back a change lies that "already" means: half of the shortest term, so that the change nearest to the day is meant.</summary>
    private const int Recent = 90;

    private static readonly string[] Changing = ["rotate", "change"];

    /// <summary>The question as one of whether it was the same throughout that time; null where it asks for no change.</summary>
    public static Frame? Read(Frame frame, Reading reading)
    {
        if (!frame.Relation.Exclusive || frame is not { Subjects.Count: 0, Periods: [var turn] } || !reading.HasAny(Changing))
        {
            return null;
        }

        var day = frame.Role == PeriodRole.Before ? turn.DayBefore() : turn;
        return (reading.HasAny("already", "perfect") || frame.Role is PeriodRole.Until) && day.IsDay && frame.Role is PeriodRole.At or PeriodRole.Until or PeriodRole.Before ? Same(frame, new Period(day.Start.AddDays(-Recent), day.End))
            : frame.Role == PeriodRole.At ? Same(frame, turn.IsDay || turn.IsMonth ? new Period(turn.Start.AddDays(-1), turn.End.AddDays(1)) : turn)
            : null;
    }

    private static Frame Same(Frame frame, Period time) => frame with { Ask = Ask.IsTrue, Same = true, Denied = true, Periods = [time], Role = PeriodRole.At };
}
