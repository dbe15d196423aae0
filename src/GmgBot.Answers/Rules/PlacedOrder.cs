using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads which of two bodies a question puts first from where its words of order stand: "X first and Y second", "before X it was Y", "d'abord X, ensuite Y", "X ensuite, Y d'abord".</summary>
internal static class PlacedOrder
{
    private static readonly string[] Sooner = ["first", "before", "part-1"];

    private static readonly string[] Later = ["last", "after", "next-one", "then", "part-2"];

    /// <summary>How the first body that a frame names lies beside the second; null where nothing is placed, or each word says otherwise.</summary>
    public static TimeOrder? Of(Frame frame, Reading reading)
    {
        if (frame.Subjects is not [var first, var second] || reading.Marks.FirstOrDefault(mark => first.Equals(mark.Entity)) is not { } one || reading.Marks.FirstOrDefault(mark => second.Equals(mark.Entity)) is not { } other)
        {
            return null;
        }

        var sooner = new HashSet<bool>();
        foreach (var word in reading.Marks.Where(mark => (Sooner.Hold(mark) || Later.Hold(mark)) && !reading.HasAt(mark.Start, "predate") && !reading.HasAt(mark.Start, "extreme")))
        {
            if (Placed(reading, word, one, other) is { } placed)
            {
                // The body that is placed first, or the other one that is placed behind it.
                sooner.Add(placed.Body == one == placed.Sooner);
            }
        }

        return sooner.Count != 1 ? null : sooner.Contains(true) ? TimeOrder.Earlier : TimeOrder.Later;
    }

    /// <summary>The one whose neighbour the other is put as, and on which side: "before X it was Y", "après X, c'était Y"; null where it is only said to be sooner or later.</summary>
    public static Frame? Beside(Frame frame, Reading reading) =>
        frame is { Relation.Exclusive: true, Periods.Count: 0, Subjects: [var limit, var neighbour] } && reading.HasAny("it-was", "adjacent") && reading.Marks.FirstOrDefault(mark => limit.Equals(mark.Entity)) is { } one
        && reading.Marks.FirstOrDefault(mark => IsLink(reading, mark) && reading.AfterArticles(mark.End) == one.Start) is { } link
            ? frame with { Ask = link.Id == "before" ? Ask.Before : Ask.After, Subjects = [limit], Expected = neighbour, Compares = null }
            : null;

    /// <summary>The one of two bodies that a word of time belongs to: the one right beside it, or the nearest in front; null where it stands in another sentence.</summary>
    public static Mark? BodyOf(Reading reading, Mark word, Mark one, Mark other) => Placed(reading, word, one, other)?.Body;

    private static (Mark Body, bool Sooner)? Placed(Reading reading, Mark word, Mark one, Mark other)
    {
        var behind = reading.AfterArticles(word.End);
        var governed = behind == one.Start ? one : behind == other.Start ? other : null;
        if (governed is not null && IsLink(reading, word))
        {
            // "Before X": whoever else it is was there sooner.
            return (governed == one ? other : one, word.Id == "before");
        }

        // "X first, Y second", but "X, then Y": what leads on places the body behind it.
        var inFront = word.Start == one.End ? one : word.Start == other.End ? other : null;
        inFront = inFront is not null && reading.IsBroken(inFront.End - 1, word.Start) ? null : inFront;
        var body = (Sooner.Hold(word) ? inFront ?? governed : governed ?? inFront)
            // "Now it is X, before it was Y": the one of its clause.
            ?? (IsOfClause(reading, word, one) != IsOfClause(reading, word, other) ? IsOfClause(reading, word, one) ? one : other : null)
            // "X came first": the nearest in front.
            ?? (other.End <= word.Start ? other : one.End <= word.Start ? one : null);
        return body is null || reading.IsParted(Math.Min(word.Start, body.Start), Math.Max(word.Start, body.Start)) ? null : (body, Sooner.Hold(word));
    }

    private static bool IsOfClause(Reading reading, Mark word, Mark body) => !reading.IsBroken(Math.Min(word.Start, body.Start), Math.Max(word.End, body.End) - 1);

    // "Puis X" and "ensuite X" place X itself.
    private static bool IsLink(Reading reading, Mark word) => word is { Kind: MarkKind.Concept, Id: "before" or "after" } && !reading.HasAt(word.Start, "then") && !reading.HasAt(word.Start, "next-one");
}
