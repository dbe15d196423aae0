namespace GmgBot.Answers.Untold;

/// <summary>Tells whether nothing is asked of something known but a part or a trait of it that nobody knows: "what is the weight of the presidency?", "the objective's weakness?" Of things: <see cref="ThingParts"/>, of bodies: <see cref="BodyParts"/>.</summary>
internal static class UnknownPart
{
    /// <summary>What stands in front of it.</summary>
    private static readonly string[] Openings = ["article", "determiner", "owner", "about", "what", "which"];

    /// <summary>Whether it is.</summary>
    public static bool IsAsked(Asking asking) => UnknownVerb.IsUnderstood(asking) && asking.Reading is var reading && !reading.HasAny("or", "how-many", "who", "to-whom", "when")
        && Enumerable.Range(0, reading.Tokens.Count).Any(at => PlainWord.Is(reading, at) && !asking.IsInExample(at) && (IsInFront(asking, at) || IsBehind(asking, at)));

    // "The weight of the presidency"
    private static bool IsInFront(Asking asking, int at)
    {
        var reading = asking.Reading;
        var end = at + 1;
        while (end < reading.Tokens.Count && (UnknownVerb.IsOfNoun(reading, end) || reading.PeriodAt(end) is not null) && !reading.IsBroken(at, end))
        {
            end++;
        }

        return end == reading.Tokens.Count && end > at + 2 && reading.HasAt(at + 1, "article") && !reading.Tokens[at + 1].IsDefiniteArticle && at > 0 && reading.Marks.Any(mark => mark.End == at && Openings.Contains(mark.Id))
            && UnknownVerb.Begins(reading, at) && UnknownVerb.IsRest(asking, at + 1, end);
    }

    // "The objective's weakness"
    private static bool IsBehind(Asking asking, int at)
    {
        var reading = asking.Reading;
        if (at < 2 || reading.Tokens[at - 1] is not { Word: "s", Gap: "'" or "’" } || Enumerable.Range(at + 1, reading.Tokens.Count - at - 1).Any(behind => reading.PeriodAt(behind) is null && !reading.HasAt(behind, "no-kind")))
        {
            return false;
        }

        var start = at - 1;
        while (start > 0 && UnknownVerb.IsOfNoun(reading, start - 1) && !reading.IsBroken(start - 1, at))
        {
            start--;
        }

        return start < at - 1 && UnknownVerb.Begins(reading, start) && UnknownVerb.IsRest(asking, start, at);
    }
}
