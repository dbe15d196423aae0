using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Facts;

/// <summary>Tells whether a date put forward is finer than the one that is told, so that the sources say neither yes nor no: "did X join in March 2010?", where they name the year.</summary>
internal static class Exactness
{
    /// <summary>Whether the facts leave open what a question says of their time: none of them bears it out, and one of them may.</summary>
    /// <param name="frame">The question.</param>
    /// <param name="facts">The facts that could bear it out.</param>
    public static bool IsOpen(Frame frame, IReadOnlyList<Fact> facts)
    {
        if (frame.Relation.Shape is not (RelationShape.Event or RelationShape.Since))
        {
            return false;
        }

        var judged = facts.Where(fact => fact.Period is not null).SelectMany(fact => frame.Periods.Select(period => Holds(frame, fact.Period!.Value, period))).ToList();
        return judged.Contains(null) && !judged.Contains(true);
    }

    // Whether it is so at whatever day of the time that is told it was; null where it depends on the day.
    private static bool? Holds(Frame frame, Period told, Period asked)
    {
        var lasts = frame.Relation.Shape == RelationShape.Since;
        return frame.Role switch
        {
            PeriodRole.Before => Between(told.End < asked.Start, told.Start < asked.Start),
            PeriodRole.Until => Between(told.End <= asked.AsEnd, told.Start <= asked.AsEnd),
            PeriodRole.After => Between(told.Start > asked.End, told.End > asked.End),
            // "In it since March 2010?" is no word on those who came in later.
            PeriodRole.Since => Between(asked.Contains(told) || (!lasts && told.Start > asked.End), told.Overlaps(asked)),
            // "A member all through 2010?", "a member in March 2010?": what began stays so.
            _ when lasts && frame.Whole => Between(told.End <= asked.Start, told.Start <= asked.Start),
            _ when lasts => Between(told.End <= asked.End, told.Start <= asked.End),
            _ => Between(asked.Contains(told), told.Overlaps(asked)),
        };
    }

    private static bool? Between(bool surely, bool maybe) => surely ? true : maybe ? null : false;
}
