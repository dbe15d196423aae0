using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a question asks who did to something known what nobody knows: "who contested the enlargement?", "qui a rejeté l'objectif ?" Of things of which few deeds are told: <see cref="AskedVerb"/>.</summary>
internal static class UnknownDoer
{
    /// <summary>Whether it does; whoever is said to have done what with the chair had it.</summary>
    public static bool IsAsked(Asking asking)
    {
        var reading = asking.Reading;
        if (asking.Open is { Frame.Relation.Exclusive: true } || !UnknownVerb.IsUnderstood(asking) || reading.Has("or") || reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "who" } && mark.Start == reading.Head) is not { } who)
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

        return end > verb + 2 && reading.HasAt(verb + 1, "article") && UnknownVerb.IsParticiple(reading, verb) && UnknownVerb.Is(asking, verb) && UnknownVerb.Ends(reading, end - 1) && UnknownVerb.IsRest(asking, verb + 1, end);
    }
}
