using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Bodies that a question leaves out by name of those who came to something (<see cref="LeftOut"/> reads it of an office): "all members except X and Y", "X aside, who founded it?", "everyone but X".</summary>
/// <param name="Bodies">The bodies.</param>
/// <param name="Rest">The question without the words that leave them out.</param>
internal sealed record Excepted(IReadOnlyList<Entity> Bodies, Reading Rest)
{
    /// <summary>What may stand in front of "but" for it to leave somebody out.</summary>
    private static readonly string[] All = ["member", "agencies", "body", "list", "any", "all-of", "found", "who", "nobody", "every", "chair", "cochair"];

    /// <summary>What leaves open whom it is about.</summary>
    private static readonly Ask[] Open = [Ask.Who, Ask.List, Ask.When, Ask.What, Ask.HowMany, Ask.First, Ask.Last, Ask.Current, Ask.Both];

    /// <summary>Finds the bodies left out.</summary>
    /// <returns>The bodies and the rest; null where a question leaves nobody out by name.</returns>
    public static Excepted? Of(Reading reading)
    {
        foreach (var mark in reading.Marks)
        {
            if (mark is { Kind: MarkKind.Concept, Id: "except" } or { Kind: MarkKind.Concept, Id: "but" } && (Behind(reading, mark) ?? InFront(reading, mark)) is { } left)
            {
                return left;
            }
        }

        return null;
    }

    /// <summary>Leaves the bodies out of what a question asks.</summary>
    /// <param name="rest">How the question is understood without them.</param>
    /// <returns>The understanding; null where it asks for nobody, or for those who came in with one of them.</returns>
    public Understanding? Of(Understanding rest)
    {
        var frame = rest.Frame;
        if (frame is not { Relation: { SubjectType: { } type, Names: false, Exclusive: false }, Without: false } || Bodies.Any(body => body.Type != type))
        {
            return null;
        }

        // "Besides X itself, who was in the same intake?": those who came with X.
        if (Rest.Has("together") && frame.Subjects.Count == 0)
        {
            return null;
        }

        // "Apart from X, what does Y chair?" is asked of Y; "who chairs it with Y, besides X?" of neither.
        if (frame.Subjects.Count > 0)
        {
            return rest with { Frame = frame.Ask == Ask.Together ? frame with { But = Bodies } : frame };
        }

        // "Everyone but X joined in 2003?": the others settle it.
        if (frame is { Periods: [_], Relation.IsEntry: true, Ask: Ask.Who or Ask.List or Ask.IsTrue } && Rest.HasAny("list", "all-of", "every") && AskChooser.PutsForward(Rest with { Marks = [.. Rest.Marks.Where(mark => mark.Id != "list")] }))
        {
            return rest with { Frame = frame with { But = Bodies, Ask = Ask.IsTrue, Every = true, Now = false, Today = false } };
        }

        if (!Open.Contains(frame.Ask)
            // "Who else came in, besides X?" is asked of the day when X did.
            || (frame is { Relation: { Shape: RelationShape.Event, ObjectType: null }, Periods.Count: 0 } && !Rest.Has("list")))
        {
            return null;
        }

        var best = rest.Matches[0];
        return rest with
        {
            Frame = frame with { But = Bodies, Ask = frame.Ask is Ask.When or Ask.What or Ask.Current ? Ask.List : frame.Ask, Now = false, Today = false },
            // To name bodies counts as it does where they are asked about.
            Matches = [best with { Score = best.Score + CueBits.PerConcept }, .. rest.Matches.Skip(1)],
        };
    }

    /// <summary>Completes a message that only leaves out some of those told: "and apart from X?"; null where it says more, or where one body was spoken of.</summary>
    public Frame? Of(Frame last) =>
        last is { Relation: { SubjectType: not null, Names: false }, Subjects.Count: 0 } ? last with { But = Bodies, Ask = last.Ask is Ask.HowMany or Ask.First or Ask.Last or Ask.List ? last.Ask : Ask.Who } : null;

    /// <summary>Whether a "but" leaves somebody out: "all but", "anyone but"; "small, but growing" does not.</summary>
    public static bool IsBehindAll(Reading reading, Mark mark) => mark is { Kind: MarkKind.Concept, Id: "but" } && reading.Marks.Any(all => all.End == mark.Start && Array.IndexOf(All, all.Id) >= 0);

    private static Excepted? Behind(Reading reading, Mark mark)
    {
        if (mark.Id == "but" && !IsBehindAll(reading, mark))
        {
            return null;
        }

        var bodies = new List<Mark>();
        for (var at = reading.AfterArticles(mark.End); Body(reading, at) is { } body; at = Next(reading, End(reading, body)))
        {
            bodies.Add(body);
        }

        // "Apart from X, Y chairs": a comma alone makes no row.
        var row = bodies.Count > 1 && Linked(reading, End(reading, bodies[^2])) ? bodies : [.. bodies.Take(1)];
        return row.Count == 0 ? null : Without(reading, row, mark.Start, End(reading, row[^1]));
    }

    // "X aside", "l'UNICEF exceptée"
    private static Excepted? InFront(Reading reading, Mark mark) =>
        mark.Id == "except" && reading.Marks.FirstOrDefault(body => body.Entity is not null && body.End == mark.Start) is { } left && Body(reading, left.Start) is not null
            ? Without(reading, [left], left.Start, mark.End)
            : null;

    // A body that the conversation adds stands behind the last word, and takes none.
    private static Mark? Body(Reading reading, int at) => at < reading.Tokens.Count && reading.EntityFrom(at) is { Entity.Type: var type } body && type != EntityType.Group ? body : null;

    // "The labour body": the noun behind the field goes with it.
    private static int End(Reading reading, Mark body) => reading.Marks.FirstOrDefault(noun => noun is { Kind: MarkKind.Concept, Id: "body" } && noun.Start == body.End)?.End ?? body.End;

    private static int Next(Reading reading, int end) => reading.AfterArticles(Linked(reading, end) ? end + 1 : end < reading.Tokens.Count && reading.Tokens[end].Gap.Trim() == "," ? end : reading.Tokens.Count);

    private static bool Linked(Reading reading, int at) => reading.Marks.Any(link => link is { Kind: MarkKind.Concept, Id: "and" or "or", Length: 1 } && link.Start == at);

    private static Excepted Without(Reading reading, IReadOnlyList<Mark> bodies, int start, int end) => new([.. bodies.Select(body => body.Entity!).Distinct()], reading.Without(start, end));
}
