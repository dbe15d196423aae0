using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a question rests on a verb that nobody knows, so that an answer would confirm it too: "did X volunteer for the chair in 2009?", "was the handbook peer reviewed before its launch?", "who reviewed the handbook?", "who illustrated it?"</summary>
internal static class AskedVerb
{
    /// <summary>Whether it does.</summary>
    public static bool IsAsked(Asking asking) => asking.Own is { } own && !(asking.IsKnownByExample && asking.Example?.Example.Relation?.Topic == own.Frame.Relation.Topic) && (IsPutForward(asking, own) || IsAskedOf(asking.Reading, own));

    // The word behind "who" is unknown, of a thing of which only few deeds are told.
    private static bool IsAskedOf(Reading reading, Understanding understood) =>
        understood.Frame.Relation.Topic is not null && reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "who" } && mark.Start == reading.Head) is { } who
        && Behind(reading, who.End) is var at && at < reading.Tokens.Count - 1 && (reading.Unexplained.Contains(at) || (who.Length == 1 && IsOfThing(reading, understood, at)) || IsOfOthers(reading, understood, at))
        && reading.Marks.Any(mark => mark.Start == at + 1 && mark is { Kind: MarkKind.Concept, Id: "article" });

    // "Who can borrow the handbook?": a plain word, with nothing but an article between it and the thing.
    private static bool IsOfThing(Reading reading, Understanding understood, int at) => reading.IsPlain(at) && reading.Tokens[at].Word.Length > 1 && reading.AfterArticles(at + 1) is var thing && reading.Marks.Any(mark => mark.Start == thing && mark.Id == understood.Frame.Relation.Topic);

    // "Who illustrated the handbook?": a deed that is known, but of nothing that the question may be about.
    private static bool IsOfOthers(Reading reading, Understanding understood, int at) => PlainWord.IsLong(reading, at) && reading.PeriodAt(at) is null && reading.Marks.Where(mark => mark.Covers(at)).ToList() is { Count: > 0 } marks
        && marks.TrueForAll(mark => mark is { Kind: MarkKind.Concept, Start: var start } && start == at && !mark.IsGrammar && mark.Id is not ("chair" or "lead") && !understood.Matches.Any(match => match.Relation.Has(mark.Id)));

    private static int Behind(Reading reading, int from)
    {
        while (reading.Marks.FirstOrDefault(mark => mark.Start == from && mark.Id is "past" or "yes-no" or "to-link" or "no-kind") is { } mark)
        {
            from = Math.Max(from + 1, mark.End);
        }

        return from;
    }

    // The word behind the verb that opens the question and the body or thing it is about is unknown.
    private static bool IsPutForward(Asking asking, Understanding understood)
    {
        var reading = asking.Reading;
        if (understood.Frame is not ({ Ask: Ask.IsTrue } or { Ask: Ask.What }) || reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "yes-no" }) is not { } verb)
        {
            return false;
        }

        var topic = understood.Frame.Relation.Topic;
        return Opening.Of(reading, verb, mark => mark.Entity is not null || mark.Id == topic) is >= 0 and var at && (reading.Unexplained.Contains(at) || IsElse(reading, understood, at) || IsInGroup(asking, understood, at));
    }

    // "Does X lend money through the group?": that it is in the group is all that is known, and no date or office is asked.
    private static bool IsInGroup(Asking asking, Understanding understood, int at) => understood is { Frame: { Claim: not false, Subjects.Count: 1, Periods.Count: 0, Relation: { SubjectType: not null, Topic: null } relation }, Matches: [{ Cue.All: var rests }, ..] } && rests.Any(any => any.Any(concept => concept.StartsWith("@@", StringComparison.Ordinal))) && !rests.Any(any => any.Any(relation.Has) && !any.Any(concept => concept.StartsWith('@') || concept == "yes-no"))
        && PlainWord.IsLong(asking.Reading, at) && OtherDeed.IsOfOtherMatter(asking, relation, at);

    // "Is the handbook used in schools?"; but what bodies do is said with many a verb.
    private static bool IsElse(Reading reading, Understanding understood, int at) => understood.Frame.Relation.SubjectType is null && PlainWord.Is(reading, at);
}
