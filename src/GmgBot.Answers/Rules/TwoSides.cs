using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads a time that is bounded on either side: "who joined after the renaming but before X?", "qui est entré après 2006 et avant 2010 ?"</summary>
/// <param name="facts">What is known.</param>
/// <param name="events">Finds the date of an event.</param>
internal sealed class TwoSides(FactBase facts, EventOrder events)
{
    /// <summary>How many words may stand between "after" and the end of its event: "after the arrival of X".</summary>
    private const int Reach = 5;

    /// <summary>How many words may stand between the two, of a time that is told in one: "and yet".</summary>
    private const int MostBetween = 2;

    private static readonly string[] Nouns = ["rename", "found", "enlarge", "launch", "handbook"];

    /// <summary>What asks for the neighbours in an office instead, or for an order.</summary>
    private static readonly string[] Else = ["chair", "lead", "term", "or", "how-long", "first", "last", "precede", "succeed"];

    /// <summary>Puts the time between the two in their place.</summary>
    /// <returns>The reading with that time; null where no time is bounded on both sides.</returns>
    public Reading? Read(Reading reading)
    {
        var bounds = reading.Periods.Where(mention => mention.Role is PeriodRole.After or PeriodRole.Before).Select(mention => Of(reading, mention)).OfType<Bound>()
            .Concat(reading.Marks.Where(mark => mark is { Kind: MarkKind.Concept, Id: "after" or "before" } && reading.PeriodAt(mark.Start) is null).DistinctBy(mark => mark.Start).Select(mark => Of(reading, mark)).OfType<Bound>()).DistinctBy(bound => bound.Start).ToList();
        if (bounds.Count != 2 || reading.Periods.Any(mention => !bounds.Exists(bound => bound.Covers(mention))) || bounds.Find(bound => bound.IsAfter) is not { } lower || bounds.Find(bound => !bound.IsAfter) is not { } upper || lower.Day.AddDays(1) >= upper.Day)
        {
            return null;
        }

        var rest = reading.Without(lower.Start, lower.End).Without(upper.Start, upper.End);
        var (first, second) = lower.Start < upper.Start ? (lower, upper) : (upper, lower);
        var (start, end) = (first.Start, second.Start - first.End <= MostBetween ? second.End : first.End);
        var time = new Period(lower.Day.AddDays(1), upper.Day.AddDays(-1));
        return rest with { Periods = [.. rest.Periods, new PeriodMention(start, end, null, time.Start.Year, PeriodRole.At) { Known = time }] };
    }

    private static Bound? Of(Reading reading, PeriodMention mention) => mention.In(null) is not { } period ? null
        : new Bound(Side(reading, mention.Start)?.Start ?? mention.Start, mention.End, mention.Role == PeriodRole.After, mention.Role == PeriodRole.After ? period.End : period.Start);

    // The word that bounds a date stands in front of it.
    private static Mark? Side(Reading reading, int at) => reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "after" or "before" } && mark.End <= at && reading.AfterArticles(mark.End) >= at);

    private Bound? Of(Reading reading, Mark side)
    {
        if (reading.HasAny(Else))
        {
            return null;
        }

        var first = reading.AfterArticles(side.End);
        // "Before X": before it came in, where that is what is asked of.
        var end = reading.Marks.Where(mark => mark.Start >= side.End && mark.End <= side.End + Reach && !reading.Marks.Any(link => link.Id is "and" or "but" or "yet" or "after" or "before" && link.Start >= side.End && link.Start < mark.End)
            && (mark.Entity is { } entity ? entity.Type == facts.MainType : mark.Kind == MarkKind.Concept && (Array.IndexOf(Nouns, mark.Id) >= 0 || (mark.Id == "join" && mark.Start <= first)))).Select(mark => mark.End).DefaultIfEmpty(-1).Max();
        if (end < 0)
        {
            return null;
        }

        var part = reading.Part(side.End, end);
        var date = part.Marks.Where(mark => mark.Kind == MarkKind.Concept && mark.Id is not "article").All(mark => Array.IndexOf(Nouns, mark.Id) < 0 && mark.Id != "join") && part.Entities(facts.MainType ?? EntityType.Group) is [var body]
            ? reading.HasAny("join", "new") ? facts.Relations.Where(relation => relation.IsEntry).SelectMany(facts.Of).FirstOrDefault(fact => body.Equals(fact.Subject))?.Period : null
            : events.Event(part, null)?.Facts[0].Period;
        return date is { } period ? new Bound(side.Start, end, side.Id == "after", side.Id == "after" ? period.End : period.Start) : null;
    }

    private sealed record Bound(int Start, int End, bool IsAfter, DateOnly Day)
    {
        public bool Covers(PeriodMention mention) => mention.Start >= Start && mention.End <= End;
    }
}
