using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a question asks if there is something of which nothing is known, or if something known has it: "was there a banquet after the launch?", "do the co-chairs have a mascot?", "y a-t-il un chien sur la photo ?" That the rest of it is known is no answer.</summary>
internal static class AskedThere
{
    /// <summary>The shortest word that is taken for a thing: "dog".</summary>
    private const int Shortest = 3;

    /// <summary>What may stand in front of the thing.</summary>
    private static readonly string[] Passed = ["article", "owner", "past", "not", "any", "several", "already", "perfect"];

    /// <summary>Whether it does.</summary>
    public static bool IsAsked(Asking asking) => asking is { IsSingle: true, Reading: var reading, Understood: not { Frame.Claim: false } }
        && reading.Marks.Any(there => there is { Kind: MarkKind.Concept, Id: "is-there" } && Thing(reading, there.End) is var thing && thing < reading.Tokens.Count && IsUnknown(asking, thing));

    private static int Thing(Reading reading, int from)
    {
        while (reading.Marks.FirstOrDefault(mark => mark.Start == from && mark.Kind == MarkKind.Concept && Passed.Contains(mark.Id)) is { } mark && (from == 0 || !reading.IsBroken(from - 1, from)))
        {
            from = mark.End;
        }

        return from;
    }

    // "A formal dinner", "un dîner officiel": none of the words up to the first that is known as something else is of the matter.
    private static bool IsUnknown(Asking asking, int from)
    {
        var reading = asking.Reading;
        var at = from;
        while (at < reading.Tokens.Count && reading.IsPlain(at) && (at == from || !reading.IsBroken(at - 1, at)))
        {
            at++;
        }

        return at > from && reading.Tokens[from].Word.Length >= Shortest && !asking.IsInExample(from) && (at == reading.Tokens.Count || reading.IsBroken(at - 1, at) || !IsOfMatter(asking, at));
    }

    // "A printed handbook": the words in front only say more of it.
    private static bool IsOfMatter(Asking asking, int at) => !asking.Reading.HasAt(at, "to-link") && asking.Reading.Marks.Any(mark => mark.Start == at && (mark.Entity is not null || (mark.Kind == MarkKind.Concept && !mark.IsGrammar && asking.Understood is { } understood && understood.Matches.Any(match => match.Relation.Has(mark.Id)))));
}
