using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads who came in at none of several times: "which members joined neither in 2006 nor in 2007?"</summary>
internal sealed class NeitherDate(FactBase facts)
{
    /// <summary>Makes a frame of all but those who came in then; null where no dates are left out.</summary>
    public Frame? Read(Frame frame, Reading reading)
    {
        if (frame is not { Subjects.Count: 0, Periods.Count: > 1, Relation: { Complete: true, ObjectType: null, Shape: RelationShape.Event or RelationShape.Since } } || !reading.Has("neither") || reading.HasAny("chair", "lead", "found", "yes-no") || facts.EntryOf(frame.Relation.SubjectType) is not { } entry)
        {
            return null;
        }

        List<Fact> then = [.. facts.Of(entry).Where(fact => fact.Period is { } own && frame.Periods.Any(own.Overlaps))];
        var left = then.Subjects();
        return left.Count == 0 ? null : frame with { Relation = entry, Ask = reading.Has("how-many") ? Ask.HowMany : Ask.List, But = left, Periods = [], Role = PeriodRole.At, Denied = false };
    }
}
