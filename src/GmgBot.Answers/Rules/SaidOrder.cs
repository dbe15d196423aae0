using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads the order in time that a question puts its bodies in: "did X join before Y?", "X et Y la même année ?", "X, then Y: is that the right order?"</summary>
internal static class SaidOrder
{
    /// <summary>Makes a frame of the order put forward; null where none is, or where it is asked for.</summary>
    public static Frame? Read(Frame frame, Reading reading)
    {
        if (frame.Subjects.Count < 2 || reading.HasAny("or", "reversed") || IsChoice(reading))
        {
            return null;
        }

        // "X then Y", "X, Y: right order?": as they stand.
        if (IsRow(frame, reading))
        {
            return frame with { Ask = Ask.WhichFirst, Compares = TimeOrder.Earlier };
        }

        // "X, then Y chaired in 2011": each of them, then.
        if (frame is { Ask: Ask.WhichFirst, Periods.Count: > 0, Relation.Exclusive: true } && !reading.HasAny("who", "which", "before", "first") && IsLinked(frame, reading))
        {
            return frame with { Ask = Ask.IsTrue };
        }

        if (frame.Ask != Ask.WhichFirst || (frame.Subjects.Count != 2 && !reading.Has("together")))
        {
            return null;
        }

        if (PlacedOrder.Beside(frame, reading) is { } beside)
        {
            return beside;
        }

        if (!reading.HasAny("together", "clause-when") && PlacedOrder.Of(frame, reading) is { } placed)
        {
            return frame with { Compares = placed };
        }

        TimeOrder[] said = [.. Said(reading).Distinct()];
        return said.Length == 1 ? frame with { Compares = said[0] } : null;
    }

    // "X / Y: first to join?" puts no order forward.
    private static bool IsChoice(Reading reading) => reading.Marks.Any(body => body.Entity is not null && body.Start > 0 && reading.Tokens[body.Start].Gap.Contains('/', StringComparison.Ordinal));

    private static bool IsRow(Frame frame, Reading reading) => frame is { Ask: Ask.WhichFirst or Ask.IsTrue or Ask.When or Ask.List, Periods.Count: 0, Pairs.Count: 0, Relation: { Shape: RelationShape.Span } or { Shape: RelationShape.Event or RelationShape.Since, ObjectType: null } }
        && !reading.HasAny("succeed", "precede", "hand-over", "together", "between") && (reading.Has("right-order") || IsLinked(frame, reading));

    private static bool IsLinked(Frame frame, Reading reading)
    {
        var bodies = frame.Subjects.Select(subject => reading.Marks.FirstOrDefault(mark => subject.Equals(mark.Entity))).OfType<Mark>().ToList();
        return bodies.Count == frame.Subjects.Count && bodies.Zip(bodies.Skip(1)).All(pair => reading.Marks.Any(link => link is { Kind: MarkKind.Concept, Id: "then" } && link.Start >= pair.First.End && reading.AfterArticles(link.End) == pair.Second.Start));
    }

    private static IEnumerable<TimeOrder> Said(Reading reading)
    {
        if (reading.HasAny("before", "first", "precede", "predate") || PutForward.IsStanding(reading))
        {
            yield return TimeOrder.Earlier;
        }

        if (reading.Has("after") || reading.Has("last"))
        {
            yield return TimeOrder.Later;
        }

        if (reading.Has("together"))
        {
            yield return reading.Has("same-year") ? TimeOrder.SameYear : TimeOrder.Same;
        }
    }
}
