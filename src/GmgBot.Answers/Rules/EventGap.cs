using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads how long after one thing another one happened: "how many years after the founding did the handbook come out?", "how old was it when X joined?", "combien de temps sépare le changement de nom de l'arrivée de X ?"</summary>
internal sealed class EventGap(FactBase facts, EventOrder events)
{
    /// <summary>What stands between the two, or in front of them.</summary>
    private static readonly string[] Links = ["after", "before", "between", "since", "until", "until-when", "clause-when", "when", "how-long", "age", "and", "from-link", "to-link", "over", "apart", "difference", "once", "waited", "margin"];

    /// <summary>What asks for more than that.</summary>
    private static readonly string[] Else = ["who", "which", "how-many", "why", "or", "longer", "true-length", "unsaid"];

    /// <summary>What says that it is about a time between two.</summary>
    private static readonly string[] Sides = ["after", "before", "between", "since", "clause-when", "apart", "over", "difference", "until", "from-link", "waited", "margin"];

    /// <summary>Behind what stands the time at which an age is asked for.</summary>
    private static readonly string[] Then = ["clause-when", "when", "at-link", "to-link", "together", "before", "after", "once"];

    /// <summary>Tells both, the earlier one first, for whoever asks to count; the age of what was founded beside it.</summary>
    /// <returns>A finding for each of the two; null where a question asks for no such time.</returns>
    public IReadOnlyList<Finding>? Read(Reading reading)
    {
        if (reading.HasAny(Else))
        {
            return null;
        }

        return reading.Has("age") && !reading.Has("true-credit") ? Age(reading) : reading.HasAny("how-long", "apart", "margin") && reading.HasAny(Sides) ? Between(reading) : null;
    }

    private List<Finding>? Between(Reading reading)
    {
        if (Waves(reading) is { } waves)
        {
            return waves;
        }

        // "How long had the handbook existed in 2011?": no second thing happened.
        if (reading.Has("exist") && reading.Marks.Any(mark => facts.Topics.Contains(mark.Id)))
        {
            return null;
        }

        for (var cut = 1; cut < reading.Tokens.Count; cut++)
        {
            if (Event(reading, 0, cut) is { } one && (Event(reading, cut, reading.Tokens.Count) ?? NextWave(reading, cut, one)) is { } other && (one.Frame.Relation != other.Frame.Relation || one.Facts[0] != other.Facts[0]))
            {
                return InOrder(one, other);
            }
        }

        return null;
    }

    // "How old was it when X joined?"; but "how old was X when it joined?"
    private List<Finding>? Age(Reading reading)
    {
        foreach (var side in reading.Marks.Where(mark => mark.Kind == MarkKind.Concept && Array.IndexOf(Then, mark.Id) >= 0 && mark.Start > 0))
        {
            if (reading.Part(0, side.Start) is var asked && asked.Has("age") && asked.AllEntities.All(entity => entity.Type == EntityType.Group) && !asked.Marks.Any(mark => facts.Topics.Contains(mark.Id)) && Event(reading, side.Start, reading.Tokens.Count) is { } then && events.Founding(asked) is { } founding && founding.Frame.Relation != then.Frame.Relation)
            {
                return InOrder(founding, then);
            }
        }

        return null;
    }

    // "Between the first and the second enlargement", "between the enlargements of 2006 and 2007": one noun for both.
    private List<Finding>? Waves(Reading reading)
    {
        if (!reading.HasAny("enlarge", "enlargements", "wave", "both-waves", "first-wave", "second-wave", "third-wave") || reading.AllEntities.Any(entity => entity.Type != EntityType.Group))
        {
            return null;
        }

        var later = facts.Growths;
        List<Period> named = NumberedWaves.Named(reading) is [var one] && reading.HasAny("first", "the-first") && NumberedWaves.Place(one) is > 0 and var place && place < later.Count ? [later[0], later[place]]
            : NumberedWaves.Named(reading) is [var begin, var end] && NumberedWaves.Place(end) < later.Count ? [later[NumberedWaves.Place(begin)], later[NumberedWaves.Place(end)]]
            : (reading.Has("both-waves") || (reading.Has("margin") && reading.HasAny("first", "the-first"))) && later.Count > 1 ? [later[0], later[1]]
            : reading.Periods is [_, _] dates ? [.. dates.SelectMany(date => later.Where(wave => date.In(null) is { } at && wave.Overlaps(at)))]
            : [];
        return named is [var former, var latter] && former != latter && events.Wave(former) is { } came && events.Wave(latter) is { } followed ? InOrder(came, followed) : null;
    }

    private static List<Finding> InOrder(Finding one, Finding other)
    {
        var (first, second) = Date(one).Start <= Date(other).Start ? (one, other) : (other, one);
        return [first.Frame.Relation.IsFounding && Date(second).Vagueness == Vagueness.None ? first with { Frame = first.Frame with { Ask = Ask.When, AgeAt = Date(second) } } : first, second];
    }

    // "Between the enlargement of 2006 and the next one"
    private Finding? NextWave(Reading reading, int start, Finding one) =>
        reading.HasAt(start, "and") && reading.Part(start, reading.Tokens.Count) is var part && part.HasAny("next-one", "succeed") && part.AllEntities.Count == 0 && one.Frame.Relation is { SubjectType: null } or { IsEntry: true }
            ? facts.Waves.Where(wave => wave.Start > Date(one).End).Select(events.Wave).FirstOrDefault() : null;

    private static Period Date(Finding finding) => finding.Facts[0].Period!.Value;

    private Finding? Event(Reading reading, int start, int end)
    {
        var part = reading.Part(start, end);
        return events.Event(part with { Marks = [.. part.Marks.Where(mark => Array.IndexOf(Links, mark.Id) < 0)] }, null);
    }
}
