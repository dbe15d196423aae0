using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Finds a question that stands behind a colon, where what stands in front only states something: "ten bodies were in by early 2006: what name did they take?"</summary>
internal static class AskedBehind
{
    /// <summary>How many words may stand in front of the question word: "in which months", "de quel mois".</summary>
    private const int MostBefore = 2;

    /// <summary>The fewest words that state something.</summary>
    private const int FewestTold = 3;

    private static readonly string[] Heads = ["what", "which", "when", "how-many", "title", "name"];

    private static readonly string[] Asking = [.. Heads, "who", "to-whom", "why", "how", "how-long", "where", "yes-no", "claims", "reports"];

    /// <summary>The index of the first word of that question, or -1.</summary>
    /// <param name="reading">The message.</param>
    public static int At(Reading reading)
    {
        if (!reading.Text.AsSpan().ContainsAny(':', ';'))
        {
            return -1;
        }

        for (var at = reading.Tokens.Count - 1; at >= FewestTold; at--)
        {
            if (reading.Tokens[at].Gap.AsSpan().ContainsAny(':', ';'))
            {
                return Asks(reading, at) && !reading.Marks.Any(mark => mark.End <= at && mark.Kind == MarkKind.Concept && Array.IndexOf(Asking, mark.Id) >= 0 && !IsVerb(mark)) ? at : -1;
            }
        }

        return -1;
    }

    // "Ten bodies were in by then": the verb that would ask at the beginning.
    private static bool IsVerb(Mark mark) => mark is { Id: "yes-no", Start: > 0, Length: 1 };

    private static bool Asks(Reading reading, int from) => reading.Marks.Any(mark => mark.Kind == MarkKind.Concept && mark.Start >= from && mark.Start - from <= MostBefore && Array.IndexOf(Heads, mark.Id) >= 0);
}
