using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a question puts forward more than what is known, so that a yes would confirm that too: "was X forced to chair in 2010?", "l'OMS a-t-elle rejoint le groupe sous la pression ?", "was the mandate redefined by mistake?"</summary>
internal static class Added
{
    /// <summary>The longest verb that opens a question, in words: "a-t-il"; "is it true that" only asks for a verdict.</summary>
    private const int LongestVerb = 3;

    /// <summary>Whether it does.</summary>
    public static bool IsAsked(Asking asking)
    {
        var reading = asking.Reading;
        if (asking.Open is not { Frame: { Ask: Ask.IsTrue or Ask.What, Relation: var relation } frame } open || (frame.Ask == Ask.What && relation.Topic is null && !IsChange(relation)) || reading.Has("or")
            || reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "yes-no" }) is not { Length: <= LongestVerb } verb || reading.HasAt(verb.Start, "is-there"))
        {
            return false;
        }

        // Of a thing that the bodies share ("does X co-chair something?") much may be said that names it.
        var described = reading.Marks.Any(mark => mark.End <= verb.Start && IsOfName(mark, relation));
        var isPlain = described || relation.ObjectType is null || relation.ObjectType == EntityType.Group;
        return (isPlain || frame.Object is not null)
            && Opening.Of(reading, verb, mark => IsNamed(mark, relation), mark => IsOfName(mark, relation)) is >= 0 and var at && !reading.IsParted(at, reading.Tokens.Count - 1)
            && !reading.Marks.Any(mark => (mark.Start >= at || frame.Ask == Ask.What) && Asking.Heads.Hold(mark))
            && Words(reading, open, Math.Max(at, verb.End)).Any(word => reading.Unexplained.Contains(word) || (isPlain && PlainWord.Is(reading, word)));
    }

    // What once happened to the group.
    private static bool IsChange(Relation relation) => relation is { Shape: RelationShape.Event, SubjectType: null, Topic: null };

    private static bool IsNamed(Mark mark, Relation relation) => mark.Entity is not null || mark.Id == relation.Topic || (IsChange(relation) && mark is { Kind: MarkKind.Concept, Id: "group-word" or "mandate" });

    // "The chairmanship of X", "the working group co-chaired by X"
    private static bool IsOfName(Mark mark, Relation relation) => relation.SubjectType is not null && mark.Kind == MarkKind.Concept && (mark.Id == "by-link" || relation.Has(mark.Id));

    // What stands in the same clause; of a thing, whose name may be told at length, only what stands behind what is known of it.
    private static IEnumerable<int> Words(Reading reading, Understanding open, int at)
    {
        var known = open.Matches[0].Cue.All;
        var from = open.Frame.Relation.SubjectType is not null || open.Frame.Ask == Ask.What ? at : reading.Marks.Where(mark => mark.Start >= at && mark.Kind == MarkKind.Concept && mark.Id != "yes-no" && known.Any(any => any.Contains(mark.Id))).Select(mark => mark.End).DefaultIfEmpty(reading.Tokens.Count).Max();
        // "Does X co-chair the group on research?": what stands behind the thing names it.
        var thing = open.Frame.Relation is { Topic: not null, ObjectType: not null } ? reading.Marks.Where(mark => mark.Start >= from && (mark.Id is "group-word" || mark.Id == open.Frame.Relation.Topic)).Select(mark => mark.Start).DefaultIfEmpty(reading.Tokens.Count).Min() : reading.Tokens.Count;
        return Enumerable.Range(from, Math.Max(0, thing - from)).TakeWhile(word => !reading.IsBroken(at, word));
    }
}
