using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Parts;

/// <summary>Finds the question that stands behind a colon, where what stands in front asks nothing.</summary>
internal static class BehindColon
{
    /// <summary>How many words may stand in front of the question word: "in which months", "de quel mois".</summary>
    private const int MostBefore = 2;

    /// <summary>The fewest words that state something.</summary>
    private const int FewestTold = 3;

    /// <summary>The fewest words that ask something.</summary>
    private const int FewestAsked = 2;

    private static readonly string[] Heads = ["what", "which", "when", "how", "how-many", "title", "name"];

    /// <summary>What a question is about, be it named in front of it: "working groups: creation date?"</summary>
    private static readonly string[] Things = ["subgroup", "norm"];

    private static readonly string[] Speaking = ["claims", "reports"];

    /// <summary>The question behind what only states something: "ten bodies were in by early 2006: what name did they take?"</summary>
    /// <param name="reading">The message.</param>
    /// <returns>The index of its first word, or -1.</returns>
    public static int Stated(Reading reading) => Asked(reading) is > 0 and var at && IsStatement(reading, at) ? at : -1;

    /// <summary>Whether what stands in front of such a question states something, and not only that somebody says so.</summary>
    public static bool IsStatement(Reading reading, int end) => end >= FewestTold && !reading.Marks.Any(mark => mark.End <= end && Speaking.Hold(mark));

    /// <summary>The question behind what asks nothing, be it said by somebody: "in German they say ILO too; what do the French call UNODC?"</summary>
    /// <param name="reading">The message.</param>
    /// <returns>The index of its first word, or -1.</returns>
    public static int Asked(Reading reading) => Last(reading, ":;") is > 0 and var at && Asks(reading, at) && !reading.Marks.Any(mark => mark.End <= at && QuestionWords.All.Hold(mark) && !IsVerb(mark)) ? at : -1;

    /// <summary>Such a question, or one of whoever did something: "for a photo of October 2008: who was in the chair then?"</summary>
    /// <param name="reading">The message.</param>
    /// <returns>The index of its first word, or -1.</returns>
    public static int AskedOrWho(Reading reading) => Asked(reading) is > 0 and var asked ? asked
        : Last(reading, ":") is > 0 and var at && reading.Marks.Any(mark => mark.Start >= at && mark.Start - at <= MostBefore && mark is { Kind: MarkKind.Concept, Id: "who" }) && !reading.Marks.Any(mark => mark.End <= at && QuestionWords.Open.Hold(mark)) ? at : -1;

    /// <summary>What stands behind what only says who wants it or what for: "my boss needs it for a speech to the minister: ..."; dates and bodies belong to the question wherever they stand.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="topics">The concepts of the things that facts are about.</param>
    /// <returns>The index of its first word, or -1.</returns>
    public static int Framed(Reading reading, IReadOnlySet<string> topics) => Last(reading, ":") is > 0 and var at && reading.Tokens.Count - at >= FewestAsked && IsFrame(reading, at, topics) ? at : -1;

    /// <summary>Whether what stands in front of a word names nobody, no date, and asks nothing.</summary>
    public static bool IsFrame(Reading reading, int end, IReadOnlySet<string> topics) => !reading.Marks.Any(mark => mark.End <= end && (mark.Entity is not null || QuestionWords.All.Hold(mark) || Things.Hold(mark) || topics.Contains(mark.Id))) && !reading.Periods.Any(period => period.Start < end);

    /// <summary>Whether what stands in front of a colon is nothing but a thing that is asked about.</summary>
    /// <param name="told">What stands there.</param>
    /// <param name="topics">The concepts of the things that facts are about.</param>
    public static bool IsThing(Reading told, IReadOnlySet<string> topics) => (told.HasAny(Things) || topics.Any(told.Has)) && (told with { Marks = [.. told.Marks.Where(mark => mark.Entity?.Type != EntityType.Group)] }).IsNothingBut([.. Things, .. topics, "article", "owner"]);

    private static int Last(Reading reading, string signs)
    {
        if (!reading.Text.AsSpan().ContainsAny(signs))
        {
            return -1;
        }

        for (var at = reading.Tokens.Count - 1; at > 0; at--)
        {
            if (reading.Tokens[at].Gap.AsSpan().ContainsAny(signs))
            {
                return at;
            }
        }

        return -1;
    }

    // "Ten bodies were in by then": the verb that would ask at the beginning.
    private static bool IsVerb(Mark mark) => mark is { Id: "yes-no", Start: > 0, Length: 1 };

    private static bool Asks(Reading reading, int from) => reading.Marks.Any(mark => mark.Start >= from && mark.Start - from <= MostBefore && Heads.Hold(mark));
}
