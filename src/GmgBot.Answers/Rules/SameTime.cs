using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Judges how two different things lie in time: "did the handbook come out the same year as X joined?", "l'entrée de X et le manuel, tous deux en 2010 ?", "was it renamed before X joined?"</summary>
internal sealed class SameTime(FactBase facts, EventOrder events)
{
    /// <summary>What says that the two belong together in time.</summary>
    internal static readonly string[] Said = ["same-year", "both", "the-two"];

    private static readonly string[] Sides = ["before", "after", "predate", "precede", "succeed"];

    /// <summary>What asks for more than a yes.</summary>
    private static readonly string[] Else = [.. QuestionWords.Open, "list", "age", "or", "day-before", "day-after", "not", "unsaid"];

    /// <summary>Tells both, the first of them with the verdict; null where no two are put forward.</summary>
    public IReadOnlyList<Finding>? Read(Reading reading)
    {
        if (!(reading.HasAny(Said) || (reading.HasAny(Sides) && reading.Periods.Count == 0)) || reading.HasAny(Else) || reading.AllEntities.Count(entity => entity.Type == facts.MainType) > 1 || !(reading.Text.EndsWith('?') || reading.Has("yes-no")))
        {
            return null;
        }

        foreach (var (end, start, last) in Cuts(reading))
        {
            if (Event(reading, 0, end) is { } one && Event(reading, start, last) is { } other && one.Frame.Relation != other.Frame.Relation)
            {
                return Judge(one, other, reading);
            }
        }

        return null;
    }

    // "Is the group older than its name?": it is as old as its foundation, and a name as old as the day on which it was given.
    private Finding? Event(Reading reading, int start, int end)
    {
        var part = reading.Part(start, end);
        return events.Event(part, null) ?? (!reading.Has("predate") || part.AllEntities.Any(entity => entity.Type != EntityType.Group) ? null
            : part.HasAny("name", "title") ? events.Event(part with { Marks = [.. part.Marks, new Mark(part.Marks[0].Start, 1, MarkKind.Concept, "rename", part.Language)] }, null)
            : part.HasAny("group-word", "one-pronoun") || part.AllEntities.Count > 0 ? events.Founding(part) : null);
    }

    private static List<Finding> Judge(Finding one, Finding other, Reading reading)
    {
        if (!reading.HasAny(Said))
        {
            // Of two in one year the sources know no order: both are told, and nothing is judged.
            var (first, second) = (one.Facts[0].Period!.Value, other.Facts[0].Period!.Value);
            return first.Overlaps(second) ? [one, other] : [one with { Kind = first.Start < second.Start == !(reading.HasAny("after", "succeed") || (reading.HasAny("precede", "predate") && reading.Has("by-link"))) ? FindingKind.Yes : FindingKind.No }, other];
        }

        var stands = one.Facts[0].Period!.Value.Start.Year == other.Facts[0].Period!.Value.Start.Year
            && reading.Periods.All(mention => mention.In(null) is not { } period || (period.Overlaps(one.Facts[0].Period!.Value) && period.Overlaps(other.Facts[0].Period!.Value)));
        return [one with { Kind = stands ? FindingKind.Yes : FindingKind.No }, other];
    }

    // "X the same year as Y", or "X and Y, the same year?", "X and Y, both in 2010?"
    private static IEnumerable<(int End, int Start, int Last)> Cuts(Reading reading)
    {
        if (!reading.HasAny(Said))
        {
            // "Was it renamed before X joined?"
            if (reading.Marks.Where(mark => mark.Kind == MarkKind.Concept && Array.IndexOf(Sides, mark.Id) >= 0).DistinctBy(mark => mark.Start).ToList() is [{ Start: > 0 } side] && side.End < reading.Tokens.Count)
            {
                yield return (side.Start, side.End, reading.Tokens.Count);
            }

            yield break;
        }

        var said = reading.Marks.First(mark => mark.Kind == MarkKind.Concept && Array.IndexOf(Said, mark.Id) >= 0);
        if (said.Id == "same-year" && said.Start > 0 && said.End < reading.Tokens.Count)
        {
            yield return (said.Start, said.End, reading.Tokens.Count);
        }

        foreach (var link in reading.Marks.Where(mark => mark is { Kind: MarkKind.Concept, Id: "and" }))
        {
            if (link.Start > 0 && link.End < said.Start)
            {
                yield return (link.Start, link.End, said.Start);
            }
        }
    }
}
