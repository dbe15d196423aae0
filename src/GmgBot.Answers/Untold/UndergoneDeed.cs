using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a question rests on what was done to something known, in a verb that nothing explains: "was the enlargement contested in 2010?", "par qui le mandat du PNUD a-t-il été critiqué ?"</summary>
internal static class UndergoneDeed
{
    /// <summary>Whether it does.</summary>
    public static bool IsAsked(Asking asking) => UnknownVerb.IsUnderstood(asking) && asking.Reading is var reading && !reading.HasAny("or", "to-whom")
        && reading.Tokens.Any(reading.Verbs.IsCopula) && Enumerable.Range(1, Math.Max(0, reading.Tokens.Count - 1)).Any(at => UnknownVerb.IsParticiple(reading, at) && UnknownVerb.Is(asking, at) && Noun(reading, at) is var (start, end)
            && UnknownVerb.Begins(reading, start) && UnknownVerb.Ends(reading, at) && UnknownVerb.IsRest(asking, start, end));

    // What it was done to: "was the enlargement | contested", "the enlargement | was contested".
    private static (int Start, int End)? Noun(Reading reading, int verb)
    {
        // "Was the group", where that is one phrase.
        if (reading.Marks.FirstOrDefault(mark => mark.End == verb && mark.Length > 1 && reading.Verbs.IsCopula(reading.Tokens[mark.Start])) is { } opening)
        {
            return (opening.Start, verb);
        }

        var end = verb;
        while (end > 0 && UnknownVerb.IsAuxiliary(reading, end - 1) && !reading.IsBroken(end - 1, end))
        {
            end--;
        }

        var start = end;
        while (start > 0 && !reading.Verbs.IsCopula(reading.Tokens[start - 1]) && (UnknownVerb.IsOfNoun(reading, start - 1) || reading.PeriodAt(start - 1) is not null) && !reading.IsBroken(start - 1, Math.Min(start, reading.Tokens.Count - 1)))
        {
            start--;
        }

        return start < end && IsBeside(reading, start, end, verb) && !IsWhich(reading, end < verb ? start - 1 : start - 2) && reading.Marks.Any(mark => mark.Start >= start && mark.End <= end && (mark.Entity is not null || !mark.IsGrammar)) ? (start, end) : null;
    }

    private static bool IsBeside(Reading reading, int start, int end, int verb) => end < verb ? Enumerable.Range(end, verb - end).Any(at => reading.Verbs.IsCopula(reading.Tokens[at])) : start > 0 && reading.Verbs.IsCopula(reading.Tokens[start - 1]);

    // "Quelle est la première présidence connue ?"
    private static bool IsWhich(Reading reading, int at) => at >= 0 && reading.Marks.Any(mark => mark.Covers(at) && mark.Id is "which" or "what" or "determiner") && !reading.HasAt(at, "how");
}
