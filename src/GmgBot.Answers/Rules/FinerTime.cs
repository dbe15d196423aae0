using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Tells whether a question asks for a finer date than the sources give: "on what day of April 2003 was it created?" where they name the month.</summary>
internal static class FinerTime
{
    /// <summary>Whether the day or the month is asked for, and no fact found is dated that finely.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="frame">How it was understood.</param>
    /// <param name="findings">What was found for it.</param>
    public static bool IsAsked(Reading reading, Frame frame, IReadOnlyList<Finding> findings)
    {
        if (!(reading.Has("which-day") || reading.Has("which-month")) || frame.Relation.Shape is not (RelationShape.Event or RelationShape.Since))
        {
            return false;
        }

        var periods = findings.SelectMany(finding => finding.Facts).Select(fact => fact.Period).OfType<Period>().ToList();
        return periods.Count > 0 && !periods.Exists(period => period.IsDay || (period.IsMonth && !reading.Has("which-day")));
    }
}
