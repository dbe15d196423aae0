using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Tells whether a question puts a body forward as the only one.</summary>
internal static class OnlyOne
{
    /// <summary>"Only X has chaired", "seule l'UNICEF a présidé": nobody else, at any time.</summary>
    public static bool IsOnly(Reading reading) => reading.HasAny("only", "alone") && IsOnlyNamed(reading);

    private static bool IsOnlyNamed(Reading reading) => reading.Marks.Any(only => only is { Kind: MarkKind.Concept, Id: "only" or "alone" } && reading.Marks.Any(mark => mark.Entity is not null && mark.Start >= only.End && mark.Start <= reading.AfterArticles(only.End)));

    /// <summary>"X alone", but not "only in 2010".</summary>
    public static bool IsAlone(Reading reading) => reading.Marks.Any(mark => mark.Id == "alone" && (!reading.HasAt(mark.Start, "only") || IsSaidOfBody(reading, mark))
        && !(reading.Marks.Any(only => only.Id == "only" && only.Start == mark.Start) && reading.Periods.Any(period => mark.End <= period.Start && period.Start - mark.End <= 1)));

    // "Only X", "the only chair", "X only?"; but neither "it only hosts the page" nor "did X only join in 2007?"
    private static bool IsSaidOfBody(Reading reading, Mark only) => reading.HasAt(only.Start - 1, "article")
        || reading.Marks.Any(body => body.Entity is not null && (body.Start == reading.AfterArticles(only.End) || (body.End == only.Start && (only.End == reading.Tokens.Count || reading.IsBroken(only.End - 1, only.End)))));
}
