using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads the order in time of things that a question sets in a row: "which came first, the handbook, the new name or X's arrival?", "put in order: the founding, the handbook", "the founding, then the handbook: right?"</summary>
internal sealed class EventRow(FactBase facts, EventOrder events)
{
    /// <summary>What a part may hold that is no event.</summary>
    private const int MostStrange = 1;

    /// <summary>What asks for an order, or says one.</summary>
    private static readonly string[] Order = ["first", "the-first", "order", "right-order", "reversed", "list", "last", "the-last", "then", "next-one", "predate", "prev-one"];

    /// <summary>What asks for the order of two: of three that are named side by side, little else can be meant.</summary>
    private static readonly string[] OfTwo = ["first", "the-first", "order", "right-order", "reversed"];

    /// <summary>What a part does not need to be an event: its place in the row, and what asks for that.</summary>
    private static readonly string[] Place = [.. Order, "after", "succeed", "and", "or", "of-the-two", "among-them", "which", "what", "part-1"];

    /// <summary>What a message about one end of it holds.</summary>
    private static readonly string[] Edge = ["first", "the-first", "last", "the-last", "and", "article", "to-link", "no-kind", "which", "what", "who", "past", "present", "it-was", "one-pronoun", "pronoun", "determiner", "yes-no", "happen", "conclusion", "part-1", "part-2"];

    /// <summary>Things of which no date is known.</summary>
    private static readonly string[] Undated = ["website", "document", "unsaid", "norm"];

    /// <summary>What asks for more than an order.</summary>
    private static readonly string[] Else = ["when", "how-many", "how-long", "why", "where", "to-whom", "chair", "lead", "term", "before", "between", "not", "same-year", "by-link"];

    /// <summary>Tells each of them, the earliest first; with a verdict where an order is put forward.</summary>
    /// <returns>A finding for each, none where the sources do not tell which of two came first; null where no such row stands there.</returns>
    public IReadOnlyList<Finding>? Read(Reading reading)
    {
        if (!reading.HasAny(Order) || reading.HasAny(Else) || reading.Has("unsaid") || Row(reading) is not { Count: > 1 } row || (row.Count == 2 && !reading.HasAny(OfTwo) && !(reading.Has("last") && reading.HasAny("which", "what", "or"))) || !AreOfTime(reading, row))
        {
            return IsHalfUndated(reading) ? [] : null;
        }

        var sorted = row.OrderBy(finding => Date(finding).Start).ThenBy(finding => Date(finding).End).ToList();
        // Of two in one year the sources know no order.
        if (row is [var one, var other] && Date(one).Overlaps(Date(other)) && (Date(one).IsYear || Date(other).IsYear))
        {
            return [];
        }

        var asks = reading.HasAny("which", "who", "what", "or", "reversed") || (reading.HasAny("order", "list") && !reading.Has("yes-no"));
        if (asks || !reading.HasAny("then", "right-order", "order", "next-one", "succeed", "after") || !AskChooser.PutsForward(reading))
        {
            return sorted;
        }

        var pairs = row.Zip(row.Skip(1)).ToList();
        return pairs.Exists(pair => Date(pair.First).Start > Date(pair.Second).End) ? [sorted[0] with { Kind = FindingKind.No }, .. sorted.Skip(1)]
            : pairs.TrueForAll(pair => Date(pair.First).End < Date(pair.Second).Start) ? [sorted[0] with { Kind = FindingKind.Yes }, .. sorted.Skip(1)]
            : sorted;
    }

    /// <summary>Reads a message that only asks for the other end of the row that was asked of: "and last?"</summary>
    /// <param name="message">The message.</param>
    /// <param name="asked">What was asked before it.</param>
    /// <returns>The finding of that end; null where it asks anything else, or no row was asked of.</returns>
    public IReadOnlyList<Finding>? End(Reading message, Reading asked) =>
        message.HasAny("last", "the-last", "first", "the-first") && message.IsNothingBut(Edge) && Read(asked) is { Count: > 1 } row ? [message.HasAny("last", "the-last") ? row[^1] : row[0] with { Kind = FindingKind.Told }] : null;

    private static Period Date(Finding finding) => finding.Facts[0].Period!.Value;

    // "Both in 2010": a date that stands beside them is theirs.
    private static bool AreOfTime(Reading reading, List<Finding> row) =>
        reading.Periods.All(mention => mention.In(null) is { } period && row.Exists(finding => Date(finding).Overlaps(period)));

    // The events of its parts; null where a part tells of something else.
    private List<Finding>? Row(Reading reading)
    {
        var row = new List<Finding>();
        foreach (var (start, end) in Parts(reading))
        {
            var part = reading.Part(start, end);
            part = part with { Marks = [.. part.Marks.Where(mark => Array.IndexOf(Place, mark.Id) < 0)] };
            if (events.Event(part, null) is { } found && !(found.Frame is { Relation.ObjectType: not null, Subjects.Count: > 0 }))
            {
                row.Add(found);
            }
            else if (part.Unexplained.Count > MostStrange || part.AllEntities.Any(entity => entity.Type != EntityType.Group) || part.Marks.Any(mark => facts.Topics.Contains(mark.Id)))
            {
                return null;
            }
        }

        return row.DistinctBy(finding => (finding.Frame.Relation, finding.Facts[0])).Count() == row.Count ? row : null;
    }

    // "Which came first, the website or the handbook?": of the one no date is known.
    private bool IsHalfUndated(Reading reading) => reading.HasAny("first", "the-first") && reading.HasAny("which", "who", "what") && !reading.HasAny(Else) && reading.AllEntities.Count == 0 && reading.Periods.Count == 0 && reading.IndexOf("or") is > 0 and var or
        && (Dated(reading, 0, or), Dated(reading, or, reading.Tokens.Count)) is var (front, behind) && front != behind && reading.Part(front ? or : 0, front ? reading.Tokens.Count : or).HasAny(Undated);

    private bool Dated(Reading reading, int start, int end) => reading.Part(start, end) is var part && events.Event(part with { Marks = [.. part.Marks.Where(mark => Array.IndexOf(Place, mark.Id) < 0)] }, null) is not null;

    // Between commas and links.
    private static IEnumerable<(int Start, int End)> Parts(Reading reading)
    {
        var start = 0;
        for (var at = 1; at < reading.Tokens.Count; at++)
        {
            if (reading.IsBroken(at - 1, at) || reading.Marks.Any(mark => mark.Id is "and" or "or" or "then" && mark.Start == at))
            {
                yield return (start, at);
                start = at;
            }
        }

        yield return (start, reading.Tokens.Count);
    }
}
