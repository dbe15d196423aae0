using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether only those are to be counted of whom something unknown is true: "how many members speak French?", "combien d'institutions ont contribué au manuel ?", "how many members does each working group have?" The number of all is no answer to that.</summary>
internal static class CountedByDeed
{
    /// <summary>Who is counted.</summary>
    private static readonly string[] Counted = ["member", "agencies", "plural-bodies", "body", "headcount"];

    /// <summary>Things and matters beside membership of which a member might be counted.</summary>
    private static readonly string[] Others = ["working-group-kin", "subgroup", "unsaid", "where", "city", "objective", "to-french", "to-english", "subject", "theme", "document", "deals-with"];

    /// <summary>What says of those who are counted that they belong to the group, or came to it.</summary>
    private static readonly string[] Belonging = ["member", "join", "part-of", "headcount", "exist", "found", "former-name", "meet", "chair", "lead", "outset"];

    /// <summary>The shortest unknown word, in letters, that may be a deed or a trait.</summary>
    private const int Shortest = 5;

    /// <summary>Whether it does.</summary>
    public static bool IsAsked(Asking asking)
    {
        if (asking is not { Own.Frame: { Ask: Ask.HowMany, Also: null, Relation: { Shape: RelationShape.Since, ObjectType: null } relation }, Reading: var reading } || reading.HasAny("or", "asker", "you") || Noun(reading) is not (> 0 and var from))
        {
            return false;
        }

        // "How many institutions sat around the table in 2006?" counts those who were in it, whatever its verb is.
        var ofGroup = reading.Periods.Count > 0 || reading.Marks.Any(mark => mark.Start >= from && mark.Kind == MarkKind.Concept && Array.IndexOf(Belonging, mark.Id) >= 0);
        // "How many members are not UN agencies?"
        if (!ofGroup && reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "not" } && mark.Start >= from))
        {
            return true;
        }

        for (var at = from; at < reading.Tokens.Count && !reading.IsParted(from, at); at++)
        {
            if (!IsKnown(reading, at, relation) && ((!ofGroup && IsUnknown(asking, at)) || IsOther(asking, at, relation)))
            {
                return true;
            }
        }

        return false;
    }

    // Behind "how many members", "combien d'institutions"
    private static int Noun(Reading reading) => reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "how-many" }) is { } many
        && reading.AfterArticles(many.End) is var at && reading.Marks.Where(mark => mark.Start >= many.Start && mark.Start <= at && mark.End > many.End && Array.IndexOf(Counted, mark.Id) >= 0).MaxBy(mark => mark.End) is { } noun ? noun.End : -1;

    private static bool IsKnown(Reading reading, int at, Relation relation) => reading.PeriodAt(at) is not null || reading.IsFiller(at)
        || reading.Marks.Any(mark => mark.Covers(at) && mark.Kind == MarkKind.Concept && mark.Id != "every" && relation.Has(mark.Id) && Array.IndexOf(Others, mark.Id) < 0);

    private static bool IsUnknown(Asking asking, int at) => asking.Reading.Tokens[at].Word.Length >= Shortest && (asking.Reading.Unexplained.Contains(at) || asking.Reading.IsPlain(at)) && !asking.IsInExample(at);

    private static bool IsOther(Asking asking, int at, Relation relation) => asking.Reading.Marks.Any(mark => mark.Covers(at) && (mark.Entity is { } thing ? thing.Type != EntityType.Group && thing.Type != relation.SubjectType : Array.IndexOf(Others, mark.Id) >= 0 || asking.Own!.Matches.Any(match => match.Relation.Topic == mark.Id) || mark is { Kind: MarkKind.Concept, Id: "every", Length: > 1 }));
}
