using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a question asks what a body did, or what made it do so, where its relation only tells who and when: "what has X contributed since the founding?", "qu'a fait l'OIT au sein du groupe ?", "what made X join?"</summary>
internal static class Deeds
{
    /// <summary>What may stand between "what" and the body without being what is asked.</summary>
    private static readonly string[] Passed = ["past", "yes-no", "present", "article", "to-link"];

    /// <summary>What asks for something else than a deed where it stands there: "what about X", "what name".</summary>
    private static readonly string[] Others = ["about", "name", "nature", "determiner", "owner", "who", "which", "when", "how-many", "how-long", "kind", "it-was"];

    /// <summary>Whether it does.</summary>
    public static bool AreAsked(Asking asking) => asking.Own is { } own && AreAsked(asking.Reading, own);

    private static bool AreAsked(Reading reading, Understanding understood) =>
        understood is { Frame: { Subjects: [var subject], Relation: { Names: false, Shape: not RelationShape.Timeless } relation }, Matches: [var match, ..] } && (relation.ObjectType is null || relation.ObjectType == EntityType.Group)
        && What(reading) is { } what && reading.Marks.FirstOrDefault(mark => mark.Start >= what.End && subject.Equals(mark.Entity)) is { } body
        && !reading.IsBroken(what.End - 1, body.Start)
        && !reading.Marks.Any(mark => mark.Start >= what.End && mark.End <= body.Start && mark.Kind == MarkKind.Concept && Others.Contains(mark.Id))
        && Between(reading, what, body, match) switch
        {
            [] => (body.Start > what.End || what.Length > 1) && Behind(reading, body.End, match) is var behind && (Does(reading, body.End) || !IsToldOf(reading, behind, match)) && !(behind < reading.Tokens.Count && (Holders.IsRelative(reading, behind) || IsRole(reading, behind) || IsNeighbour(reading, behind))),
            [var verb] => reading.PeriodAt(verb) is null && !IsToldOf(reading, verb, match),
            _ => false,
        };

    // "What does X do inside the group?": that it is in the group is no deed.
    private static bool Does(Reading reading, int at) => at < reading.Tokens.Count && reading.HasAt(at, "yes-no") && reading.HasAt(at, "present");

    // "X's role in the group" is what it is to the group.
    private static bool IsRole(Reading reading, int at) => reading.HasAt(at, "about") || (reading.Tokens[at] is { Word: "s", Gap: "'" or "’" } && reading.HasAt(at + 1, "about"));

    // "X's predecessor" is another body.
    private static bool IsNeighbour(Reading reading, int at) => reading.Tokens[at] is { Word: "s", Gap: "'" or "’" } && (reading.HasAt(at + 1, "predecessor") || reading.HasAt(at + 1, "successor"));

    // The word that asks, alone: "what year" asks when.
    private static Mark? What(Reading reading) => reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "what" } && mark.Covers(reading.Head)
        && !reading.Marks.Any(other => other.Start == mark.Start && other.Kind == MarkKind.Concept && QuestionReader.IsHead(other) && other.Id != "what"));

    private static List<int> Between(Reading reading, Mark what, Mark body, RelationMatch match) =>
        [.. Enumerable.Range(what.End, body.Start - what.End).Where(at => IsToldOf(reading, at, match) || !reading.Marks.Any(mark => mark.Covers(at) && Passed.Contains(mark.Id)))];

    private static int Behind(Reading reading, int from, RelationMatch match)
    {
        while (!IsToldOf(reading, from, match) && reading.Marks.FirstOrDefault(mark => mark.Start == from && (Passed.Contains(mark.Id) || mark.Id is "pronoun" or "no-kind")) is { } mark)
        {
            from = mark.End;
        }

        return from;
    }

    // A verb or a noun of the relation: "what did X chair?"
    private static bool IsToldOf(Reading reading, int at, RelationMatch match) => reading.Marks.Any(mark => mark.Covers(at) && mark.Kind == MarkKind.Concept && mark.Id != "yes-no" && match.Relation.Has(mark.Id));
}
