using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a question of yes or no puts forward of something known what its relation knows nothing of: "is the rotation set out in writing?", "l'objectif a-t-il été mis aux voix ?" The words for it may be known, but of another matter.</summary>
internal static class OtherDeed
{
    /// <summary>The longest verb that opens a question, in words: "a-t-il"; "is it true that" only asks for a verdict.</summary>
    private const int LongestVerb = 3;

    /// <summary>What may belong to any matter.</summary>
    private static readonly string[] Little =
    [
        "yes-no", "modal", "past", "present", "perfect", "passive", "is-there", "exist", "there", "it-was", "help", "greeting", "asks-for", "knows-when", "according", "mentioned", "reports", "claims", "doubt",
        "any", "anybody", "pronoun", "one-pronoun", "asker", "you", "group-word", "this-group", "body", "agencies", "kind", "including", "among", "each", "every", "all-of", "the-two", "both", "several", "single", "together",
        "to-link", "at-link", "for-link", "by-link", "in-link", "from-link", "as-link", "clause-when", "conclusion", "but", "not", "never", "only", "alone", "at-least", "too", "yet", "already", "still", "since", "sometime", "outset", "new", "current", "nowadays", "unchanged", "always", "same-one", "same-as", "that-time", "state",
        "about", "subject", "theme", "true-subject", "regional",
    ];

    /// <summary>What bodies are to the group: other relations of them, no deeds.</summary>
    private static readonly string[] OfBodies = ["chair", "lead", "cochair", "term", "member", "join", "found", "part-of"];

    /// <summary>Whether it does.</summary>
    public static bool IsAsked(Asking asking)
    {
        if (asking is not { IsSingle: true, Reading: { StrangeNames.Count: 0 } reading } || reading.HasAny(QuestionWords.Open) || Of(asking) is not { } relation
            || reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "yes-no" }) is not { Length: <= LongestVerb } verb || reading.HasAt(verb.Start, "is-there") || Enumerable.Range(verb.Start, verb.Length + 1).Any(at => reading.HasAt(at, "asker")))
        {
            return false;
        }

        var known = relation.SubjectType is null ? Little : [.. Little, .. OfBodies];
        for (var at = verb.End; at < reading.Tokens.Count; at++)
        {
            if (IsOther(asking, relation, known, at))
            {
                return true;
            }

            // "Has the group put out a guide for planners?": what is known of it is put forward first.
            if (asking.Own is { Frame.Claim: true } && reading.Marks.Any(mark => mark.Covers(at) && mark.Kind == MarkKind.Concept && !known.Contains(mark.Id) && mark.Id != relation.Topic && IsKnown(asking, relation, mark)))
            {
                return false;
            }
        }

        return false;
    }

    // The relation that would answer, by a rule or by an example.
    private static Relation? Of(Asking asking) => asking switch
    {
        { Open.Frame: { Periods.Count: var dates, Subjects.Count: 0, Claimed: null, Relation: { Names: false, ObjectType: null, Shape: not RelationShape.Since } relation }, Reading: var reading } when reading.AllEntities.Count <= 1 && (dates == 0 || relation.Shape == RelationShape.Timeless) => relation,
        { Understood: null, Reading: { AllEntities.Count: 0 }, Example.Example.Relation: { Names: false } relation } => relation,
        _ => null,
    };

    private static bool IsOther(Asking asking, Relation relation, string[] known, int at)
    {
        var reading = asking.Reading;
        return reading.Unexplained.Contains(at) ? relation.SubjectType is null && !asking.IsInExample(at)
            : reading.Marks.Where(mark => mark.Covers(at)).ToList() is { Count: > 0 } marks ? marks.TrueForAll(mark => mark.Kind == MarkKind.Concept && !mark.IsGrammar && !known.Contains(mark.Id) && !IsKnown(asking, relation, mark))
            : PlainWord.Is(reading, at) && !asking.IsInExample(at);
    }

    /// <summary>Whether all that a word is known as is of another matter than a relation: "applied", of who joined.</summary>
    public static bool IsOfOtherMatter(Asking asking, Relation relation, int at) => asking.Reading.Marks.Where(mark => mark.Covers(at)).ToList() is { Count: > 0 } marks
        && marks.TrueForAll(mark => mark.Kind == MarkKind.Concept && !mark.IsGrammar && !Little.Contains(mark.Id) && !OfBodies.Contains(mark.Id) && !IsKnown(asking, relation, mark));

    private static bool IsKnown(Asking asking, Relation relation, Mark mark) => IsKnown(relation, mark) || asking.Own?.Matches.Any(match => IsKnown(match.Relation, mark)) == true;

    private static bool IsKnown(Relation relation, Mark mark) => relation.Has(mark.Id) || relation.Claims.Any(claim => claim.All.Any(any => any.Contains(mark.Id)));
}
