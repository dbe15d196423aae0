using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a question asks who did to something known what nobody knows: "who contested the enlargement?", "qui a rejeté l'objectif ?", "a-t-on contesté le mandat ?" Of things of which few deeds are told: <see cref="AskedVerb"/>.</summary>
internal static class UnknownDoer
{
    /// <summary>Whether it does.</summary>
    public static bool IsAsked(Asking asking)
    {
        var reading = asking.Reading;
        if (!UnknownVerb.IsUnderstood(asking) || reading.Has("or") || Opening(reading) is not { } who)
        {
            return false;
        }

        var verb = who.End;
        while (verb < reading.Tokens.Count && UnknownVerb.IsAuxiliary(reading, verb))
        {
            verb++;
        }

        var end = verb + 1;
        while (end < reading.Tokens.Count && UnknownVerb.IsOfNoun(reading, end) && !reading.IsBroken(verb, end))
        {
            end++;
        }

        return end > verb + 2 && UnknownVerb.IsArticle(reading, verb + 1) && UnknownVerb.IsParticiple(reading, verb) && UnknownVerb.Is(asking, verb) && UnknownVerb.Ends(reading, end - 1) && UnknownVerb.IsRest(asking, verb + 1, end);
    }

    // "Who", "a-t-on"
    private static Mark? Opening(Reading reading) => reading.Marks.FirstOrDefault(mark => mark.Kind == MarkKind.Concept && (reading.Head < 0 ? mark is { Id: "yes-no", Start: 0 } : mark.Id == "who" && mark.Start == reading.Head));
}
