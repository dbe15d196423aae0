using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Untold;

/// <summary>Finds a verb that nothing explains beside something known, where all that a rule understood is that thing: "contested" in "was the enlargement contested?"</summary>
internal static class UnknownVerb
{
    /// <summary>What stands between the thing and the verb, or in front of both.</summary>
    public static readonly string[] Auxiliaries = ["yes-no", "past", "perfect", "passive", "present", "not", "never", "pronoun", "already", "yet", "still", "modal"];

    /// <summary>What a rule may go by beside the thing.</summary>
    private static readonly string[] Asked = ["who", "to-whom", "from-whom", "by-link", "when", "what", "which", "yes-no", "past", "present", "how", "why", "where", "often", "times", "list", "future", "@period"];

    /// <summary>What may stand behind the verb without telling more of it.</summary>
    private static readonly string[] Behind = ["by-link", "article", "to-link", "at-link", "in-link"];

    /// <summary>Whether a word may be one: nothing is recognised in it, or a word of another matter.</summary>
    public static bool Is(Asking asking, int at) => asking.Reading is var reading && PlainWord.IsLong(reading, at) && reading.PeriodAt(at) is null && !reading.HasAt(at - 1, "article") && !asking.IsInExample(at)
        && reading.Marks.All(mark => !mark.Covers(at) || (mark is { Kind: MarkKind.Concept, IsGrammar: false, Length: 1 } && !IsToldOf(asking, mark)));

    /// <summary>Whether it may say that something was done to somebody.</summary>
    public static bool IsParticiple(Reading reading, int at) => reading.Verbs.IsParticiple(reading.Tokens[at], reading.HasAccents);

    /// <summary>Whether a word helps another one to be a verb.</summary>
    public static bool IsAuxiliary(Reading reading, int at) => reading.Marks.Any(mark => mark.Covers(at) && Auxiliaries.Contains(mark.Id)) && !reading.HasAt(at, "chair");

    /// <summary>Whether a word is an article, be it part of a phrase: "will the", "the first".</summary>
    public static bool IsArticle(Reading reading, int at) => reading.HasAt(at, "article") || reading.Tokens[at].IsDefiniteArticle;

    /// <summary>Whether a word belongs to what is known: "the", "enlargement", "UNDP", "'s", "term".</summary>
    public static bool IsOfNoun(Reading reading, int at) => reading.Tokens[at].Word == "s"
        || (reading.Marks.Any(mark => mark.Covers(at) && mark.Kind is MarkKind.Concept or MarkKind.Entity && !Auxiliaries.Contains(mark.Id)) && !reading.Marks.Any(mark => mark.Covers(at) && QuestionWords.Open.Hold(mark)));

    /// <summary>Whether nothing known stands in front of it, and no question behind it.</summary>
    public static bool Begins(Reading reading, int start) => reading.Head <= start
        && !reading.Marks.Any(mark => mark.End <= start && !mark.Covers(reading.Head) && (mark.Entity is not null || (mark.Kind == MarkKind.Concept && !mark.IsGrammar && !Auxiliaries.Contains(mark.Id) && !Asked.Contains(mark.Id))));

    /// <summary>Whether behind it nothing stands but who did it, and when.</summary>
    public static bool Ends(Reading reading, int verb)
    {
        for (var at = verb + 1; at < reading.Tokens.Count && !reading.IsBroken(verb, at); at++)
        {
            if (reading.PeriodAt(at) is null && !reading.IsPlain(at) && !reading.Marks.Any(mark => mark.Covers(at) && (mark.IsGrammar || Behind.Contains(mark.Id))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a rule understood no more than the thing, whose words are given, and what asks.</summary>
    public static bool IsRest(Asking asking, int start, int end) => asking.Own is not { } own
        || own.Matches[0].Cue.All.All(any => any.Any(term => Asked.Contains(term) || term.StartsWith('@') || asking.Reading.Marks.Any(mark => mark.Id == term && mark.Start >= start && mark.End <= end)));

    // A word of a relation that may be meant, or of no single one.
    private static bool IsToldOf(Asking asking, Mark mark) => Auxiliaries.Contains(mark.Id) || QuestionWords.Open.Contains(mark.Id)
        || asking.Own is { } own && own.Matches.Any(match => match.Relation.Has(mark.Id) || match.Relation.Claims.Any(claim => claim.All.Any(any => any.Contains(mark.Id))));

    /// <summary>Whether something is understood that the question may rest on: by a rule, or by an example alone.</summary>
    public static bool IsUnderstood(Asking asking) => asking.Open is not null || asking is { Understood: null, Example: { IsLikeEnough: true, Example.Relation: not null } };
}
