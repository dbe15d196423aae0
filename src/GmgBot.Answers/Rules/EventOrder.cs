using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads which of two different things happened first: "what came first, the renaming or the arrival of X?", "was it renamed before or after X came in?"</summary>
internal sealed class EventOrder(FactBase facts, FrameBuilder builder)
{
    /// <summary>Tells both, the earlier one first.</summary>
    /// <returns>A finding for each of the two; null where a question asks for no order, or for that of things that are not both dated.</returns>
    public IReadOnlyList<Finding>? Read(Reading reading)
    {
        // "Did X chair before or after joining?": both are about X.
        var body = reading.AllEntities.Where(entity => entity.Type != EntityType.Group).ToList() is [var only] ? only : null;
        if (reading.Periods.Count > 0 || (OfPair(reading) ?? OfChoice(reading)) is not var (end, start, last) || Event(reading.Part(Math.Max(0, Opening(reading)), end), body) is not { } one
            || Event(reading.Part(start, last), body) is not { } other || one.Frame.Relation == other.Frame.Relation)
        {
            return null;
        }

        return one.Facts[0].Period!.Value.Start <= other.Facts[0].Period!.Value.Start ? [one, other] : [other, one];
    }

    // "Between the renaming and the arrival of X, what came first?"
    private static (int End, int Start, int Last)? OfPair(Reading reading) => Opening(reading) is > 0 and var from && reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "and", Length: 1 } && mark.Start > from) is { } and && reading.ClauseEnd(and.End + 1) is var last && last < reading.Tokens.Count
        && reading.Marks.Any(mark => mark.Start >= last && mark.Kind == MarkKind.Concept && mark.Id is "first" or "before" or "prev-one" or "predate") ? (and.Start, and.End, last) : null;

    // Behind the "between" that the question opens with, or -1.
    private static int Opening(Reading reading) => reading.IndexOf("between") is >= 0 and var between && reading.IsNothingBut(["no-kind"], between) ? between + 1 : -1;

    // "X or Y or Z": three of a kind, not two events.
    private static (int End, int Start, int Last)? OfChoice(Reading reading) => reading.Marks.Count(mark => mark is { Kind: MarkKind.Concept, Id: "or" }) == 1 && reading.IndexOf("or") is > 0 and var or ? Cut(reading, or) : null;

    // Where the first one ends and the other begins: around "before or after", or around "or" where something says that it is about the order.
    private static (int End, int Start, int Last)? Cut(Reading reading, int or)
    {
        var before = reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "before" or "after" or "precede" or "succeed" } && mark.End == or);
        var after = reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "before" or "after" or "precede" or "succeed" } && mark.Start == or + 1);
        // "At the same time as X came in, or before?"
        return after is not null && after.End == reading.Tokens.Count && reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "together" } && mark.Start > 0 && mark.End < or) is { } together ? (together.Start, together.End, or)
            : before is not null && after is not null ? (before.Start, after.End, reading.Tokens.Count)
            : reading.Has("first") || reading.Has("before") || reading.Has("prev-one") || reading.Has("predate") ? (or, or + 1, reading.Tokens.Count)
            : null;
    }

    /// <summary>One dated event that words tell of; null where they tell of none, or of several.</summary>
    /// <param name="part">The words.</param>
    /// <param name="body">Whose event it is where the words name nobody, or null.</param>
    public Finding? Event(Reading part, Entity? body)
    {
        // "The second enlargement", "the growth of 2007"
        if (Growth(part) is { } wave)
        {
            return Wave(wave);
        }

        if (builder.Build(part) is not { Frame: { Relation.Shape: not RelationShape.Timeless } frame })
        {
            return null;
        }

        // The foundation, which was one event for all, needs nobody.
        frame = frame.Subjects.Count == 0 && body is not null && frame.Relation.SubjectType == body.Type && (frame.Relation.Exclusive || frame.Relation.ObjectType is null) ? frame with { Subjects = [body] } : frame;
        if (frame is { Relation.Shape: RelationShape.Since, Subjects.Count: 0 })
        {
            return null;
        }

        var dated = facts.Of(frame.Relation).Where(fact => fact.Period is not null && (frame.Subjects.Count == 0 || frame.Subjects[0].Equals(fact.Subject))).ToList();
        return dated.Count > 0 && dated.TrueForAll(fact => fact.Period == dated[0].Period)
            ? new Finding(frame with { Ask = frame.Relation.SubjectType is null ? Ask.What : Ask.When, Claim = null }, FindingKind.Told, dated)
            : null;
    }

    /// <summary>The foundation, where words name nothing but the group: "it", "the group".</summary>
    /// <param name="part">The words.</param>
    public Finding? Founding(Reading part) => part.Tokens.Count == 0 ? null : Event(part with { Marks = [new Mark(0, 1, MarkKind.Concept, "found", part.Language)], Periods = [], Unexplained = [] }, null);

    /// <summary>The entries of a time.</summary>
    /// <param name="at">When they were.</param>
    public Finding? Wave(Period at) =>
        facts.MainType is { } type && facts.EntryOf(type) is { } entry && facts.Of(entry).Where(fact => fact.Period == at).ToList() is { Count: > 0 } came
            ? new Finding(new Frame { Relation = entry, Ask = Ask.Who, Periods = [at] }, FindingKind.Told, came) : null;

    // The growth that words name by its place in the row, or by a date on which it was not the first one.
    private Period? Growth(Reading part) =>
        part.AllEntities.Any(entity => entity.Type != EntityType.Group) ? null
        : part.Periods.Count == 0 ? NumberedWaves.Named(part) is [var named] && NumberedWaves.Place(named) < facts.Growths.Count ? facts.Growths[NumberedWaves.Place(named)] : null
        : part.HasAny("enlarge", "wave", "join") && part.Periods is [var mention] && mention.In(null) is { } date && facts.Growths.Where(wave => wave.Overlaps(date)).ToList() is [var only] ? only : null;
}
