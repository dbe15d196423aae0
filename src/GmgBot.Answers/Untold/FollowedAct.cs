using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a message says nothing of what was told last but a verb that nobody knows: "was it contested?", "who burned it?", "quand ont-ils protesté ?", "l'a-t-on relu ?"</summary>
internal static class FollowedAct
{
    /// <summary>The longest such message, in words.</summary>
    private const int Longest = 8;

    /// <summary>What stands beside the verb.</summary>
    private static readonly string[] Beside = [.. QuestionWords.Open, .. UnknownVerb.Auxiliaries, "one-pronoun", "it-was", "by-link", "to-link", "clause-when", "is-right"];

    /// <summary>Whether it does.</summary>
    public static bool IsAsked(Asking asking)
    {
        if (asking is not { Understood: { FromContext: true, Frame.Claim: not false }, Reading: { NamesNothing: true, Tokens.Count: > 1 and <= Longest } reading } || !reading.HasAny("pronoun", "one-pronoun", "yes-no") || reading.HasAny("how-long", "how-many", "or"))
        {
            return false;
        }

        var verb = -1;
        for (var at = 0; at < reading.Tokens.Count; at++)
        {
            if (PlainWord.Is(reading, at))
            {
                if (verb >= 0 || asking.IsInExample(at))
                {
                    return false;
                }

                verb = at;
            }
            else if (!reading.IsPlain(at) && !reading.Marks.Any(mark => mark.Covers(at) && (Beside.Contains(mark.Id) || (mark.IsGrammar && mark.Id != "no-kind"))))
            {
                return false;
            }
        }

        return verb >= 0 && (UnknownVerb.IsParticiple(reading, verb) || reading.Tokens.Take(verb).Any(reading.Verbs.IsHelper));
    }
}
