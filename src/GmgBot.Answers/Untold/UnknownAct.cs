using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a question asks when, how, why or whether somebody known did what nobody knows, in so few words that no more can be meant: "when did the founders complain?", "how often does the chair travel?", "did the members burn the handbook?"</summary>
internal static class UnknownAct
{
    /// <summary>What a question ends with that only wants to be told that it is so.</summary>
    private static readonly string[] Tags = ["yes-no", "is-right", "not", "pronoun", "past", "present"];

    /// <summary>The shortest word, in letters, that a known noun ends with: "à l'origine du" is none yet.</summary>
    private const int ShortestNoun = 3;

    /// <summary>Whether it does.</summary>
    public static bool IsAsked(Asking asking)
    {
        var reading = asking.Reading;
        if (!UnknownVerb.IsUnderstood(asking) || reading.HasAny("or", "to-whom", "how-many"))
        {
            return false;
        }

        var last = Last(reading);
        return IsAsked(asking, last, last) || (Object(reading, last) is > 0 and var verb && asking.Own?.Frame.Relation is null or { Topic: not null } or { SubjectType: null } && IsAsked(asking, verb, last));
    }

    // What the verb in front of the last noun is done to: "burn | the handbook".
    private static int Object(Reading reading, int last)
    {
        var at = last;
        while (at > 1 && UnknownVerb.IsOfNoun(reading, at) && !reading.Tokens[at].IsDefiniteArticle && !reading.IsBroken(at - 1, at))
        {
            at--;
        }

        return at < last && reading.Tokens[at].IsDefiniteArticle && !reading.HasAt(last, "reports") ? at - 1 : -1;
    }

    private static bool IsAsked(Asking asking, int verb, int last)
    {
        var reading = asking.Reading;
        if (verb < 2 || !UnknownVerb.Is(asking, verb))
        {
            return false;
        }

        // "Le président a-t-il | protesté"
        var end = verb;
        while (end > 1 && UnknownVerb.IsAuxiliary(reading, end - 1))
        {
            end--;
        }

        var noun = reading.Marks.Where(mark => mark.End == end && (mark.Entity is not null || (mark is { Kind: MarkKind.Concept, IsGrammar: false, Id: not ("one-pronoun" or "it-was") } && !UnknownVerb.Auxiliaries.Contains(mark.Id)))).MinBy(mark => mark.Start);
        if (noun is null || noun.Covers(reading.Head) || (noun.Entity is null && reading.Tokens[end - 1].Word.Length < ShortestNoun))
        {
            return false;
        }

        // "Was the group" and "did the group" may be one phrase.
        var start = noun.Start;
        while (start > 0 && UnknownVerb.IsArticle(reading, start - 1))
        {
            start--;
        }

        return (end < verb ? Enumerable.Range(end, verb - end).Any(at => IsVerb(reading, at, verb, last)) : IsVerb(reading, noun.Start, verb, last) || (start > 0 && IsVerb(reading, start - 1, verb, last))) && UnknownVerb.Begins(reading, noun.Start) && UnknownVerb.IsRest(asking, noun.Start, last + 1);
    }

    // "Did complain", "is ugly"
    private static bool IsVerb(Reading reading, int at, int verb, int last) => reading.Verbs.IsHelper(reading.Tokens[at]) || (verb == last && reading.Verbs.IsCopula(reading.Tokens[at]) && reading.IsPlain(verb));

    // "..., right?", "..., non ?"
    private static int Tag(Reading reading)
    {
        var tag = reading.ClauseStart(reading.Tokens.Count - 1);
        return tag > 0 && Enumerable.Range(tag, reading.Tokens.Count - tag).All(at => reading.Marks.Any(mark => mark.Covers(at) && Tags.Contains(mark.Id))) ? tag : reading.Tokens.Count;
    }

    // The last word, but for a date and a tag.
    private static int Last(Reading reading)
    {
        var at = Tag(reading) - 1;
        while (at > 0 && (reading.PeriodAt(at) is not null || reading.Marks.Any(mark => mark.Covers(at) && mark.Id is "no-kind" or "in-link" or "at-link")))
        {
            at--;
        }

        return at;
    }
}
