using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a question rests on what was done to something known, in a verb that nothing explains: "was the enlargement contested in 2010?", "par qui le mandat du PNUD a-t-il été critiqué ?" All that a rule understood is then what it was done to.</summary>
internal static class UndergoneDeed
{
    /// <summary>What it is told as in the explanation.</summary>
    public const string Reason = "an unknown deed that something underwent";

    /// <summary>What stands between what it was done to and the verb, or in front of both.</summary>
    private static readonly string[] Auxiliaries = ["yes-no", "past", "perfect", "passive", "present", "not", "never", "pronoun", "already", "yet", "still", "modal"];

    /// <summary>What a rule may go by beside what it was done to.</summary>
    private static readonly string[] Asked = ["who", "to-whom", "from-whom", "by-link", "when", "what", "which", "yes-no", "past", "present", "how", "why", "where", "often", "times", "list", "@period"];

    /// <summary>Whether it does.</summary>
    public static bool IsAsked(Asking asking) => (asking.Open is not null || asking.Understood is null) && asking.Reading is var reading && !reading.HasAny("or", "to-whom")
        && (IsAskedOfWhom(asking) || Enumerable.Range(1, Math.Max(0, reading.Tokens.Count - 1)).Any(at => IsVerb(asking, at) && Noun(reading, at) is var (start, end) && Begins(reading, start) && EndsThere(reading, at) && IsAllThatIsKnown(asking, start, end)));

    // "Who contested the enlargement?"; who is said to have done what with the chair had it.
    private static bool IsAskedOfWhom(Asking asking)
    {
        var reading = asking.Reading;
        if (asking.Own?.Frame.Relation.Exclusive == true || reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "who" } && mark.Start == reading.Head) is not { } who)
        {
            return false;
        }

        var verb = who.End;
        while (verb < reading.Tokens.Count && reading.Marks.Any(mark => mark.Covers(verb) && Auxiliaries.Contains(mark.Id)))
        {
            verb++;
        }

        var end = verb + 1;
        while (end < reading.Tokens.Count && IsOfNoun(reading, end) && !reading.IsBroken(verb, end))
        {
            end++;
        }

        return verb < reading.Tokens.Count - 1 && IsVerb(asking, verb) && reading.HasAt(verb + 1, "article") && end > verb + 2 && EndsThere(reading, end - 1) && IsAllThatIsKnown(asking, verb + 1, end);
    }

    private static bool IsVerb(Asking asking, int at) => asking.Reading is var reading && PlainWord.IsLong(reading, at) && reading.PeriodAt(at) is null && !reading.HasAt(at - 1, "article") && !asking.IsInExample(at)
        && reading.Verbs.IsParticiple(reading.Tokens[at], reading.Text.Any(letter => letter > 'z' && char.IsLetter(letter)))
        && reading.Marks.All(mark => !mark.Covers(at) || (mark is { Kind: MarkKind.Concept, IsGrammar: false } && mark.Start == at && !IsToldOf(asking, mark)));

    // A word of the relation, or of no single one.
    private static bool IsToldOf(Asking asking, Mark mark) => Auxiliaries.Contains(mark.Id) || asking.Own is not { } own || QuestionWords.Open.Contains(mark.Id) || own.Matches.Any(match => match.Relation.Has(mark.Id) || match.Relation.Claims.Any(claim => claim.All.Any(any => any.Contains(mark.Id))));

    // What it was done to: "was the enlargement | contested", "the enlargement | was contested".
    private static (int Start, int End)? Noun(Reading reading, int verb)
    {
        var end = verb;
        while (end > 0 && reading.Marks.Any(mark => mark.Covers(end - 1) && Auxiliaries.Contains(mark.Id)) && !reading.HasAt(end - 1, "chair") && !reading.IsBroken(end - 1, end))
        {
            end--;
        }

        var start = end;
        while (start > 0 && !reading.Verbs.IsCopula(reading.Tokens[start - 1]) && IsOfNoun(reading, start - 1) && !reading.IsBroken(start - 1, Math.Min(start, reading.Tokens.Count - 1)))
        {
            start--;
        }

        // "Was the group", where that is one phrase.
        return reading.Marks.FirstOrDefault(mark => mark.End == verb && mark.Length > 1 && reading.Verbs.IsCopula(reading.Tokens[mark.Start])) is { } opening ? (opening.Start, verb)
            : start < end && (end < verb ? Enumerable.Range(end, verb - end).Any(at => reading.Verbs.IsCopula(reading.Tokens[at])) : start > 0 && reading.Verbs.IsCopula(reading.Tokens[start - 1])) && !IsWhich(reading, end < verb ? start - 1 : start - 2) && reading.Marks.Any(mark => mark.Start >= start && mark.End <= end && (mark.Entity is not null || !mark.IsGrammar)) ? (start, end) : null;
    }

    // "Quelle est la première présidence connue ?"
    private static bool IsWhich(Reading reading, int at) => at >= 0 && reading.Marks.Any(mark => mark.Covers(at) && mark.Id is "which" or "what" or "determiner") && !reading.HasAt(at, "how");

    // Nothing known stands in front of it, and no question behind it.
    private static bool Begins(Reading reading, int start) => reading.Head <= start && !reading.Marks.Any(mark => mark.End <= start && !mark.Covers(reading.Head) && (mark.Entity is not null || (mark.Kind == MarkKind.Concept && !mark.IsGrammar && !Auxiliaries.Contains(mark.Id) && !Asked.Contains(mark.Id))));

    private static bool IsOfNoun(Reading reading, int at) => reading.Tokens[at].Word == "s" || reading.Marks.Any(mark => mark.Covers(at) && mark.Kind is MarkKind.Concept or MarkKind.Entity && !Auxiliaries.Contains(mark.Id)) && !reading.Marks.Any(mark => mark.Covers(at) && QuestionWords.Open.Hold(mark));

    // Behind it nothing stands but who did it, and when.
    private static bool EndsThere(Reading reading, int verb)
    {
        for (var at = verb + 1; at < reading.Tokens.Count && !reading.IsBroken(verb, at); at++)
        {
            if (reading.PeriodAt(at) is null && !reading.IsPlain(at) && !reading.Marks.Any(mark => mark.Covers(at) && (mark.IsGrammar || mark.Id is "by-link" or "article" or "to-link" or "at-link" or "in-link")))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAllThatIsKnown(Asking asking, int start, int end) => asking.Own is not { } own || own.Matches[0].Cue.All.All(any => any.Any(term => Asked.Contains(term) || term.StartsWith('@') || asking.Reading.Marks.Any(mark => mark.Id == term && mark.Start >= start && mark.End <= end)));
}
