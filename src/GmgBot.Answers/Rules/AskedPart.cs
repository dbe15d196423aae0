using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Finds the part of a message that asks, where what stands around it only says who wants it, what for, or where it was read: "my boss needs it for a speech to the minister: ...", "from my notes: 'IOM, 2007'", "an e-mail from our secretary asks who chaired".</summary>
internal static class AskedPart
{
    /// <summary>The fewest words that ask something.</summary>
    private const int Fewest = 2;

    /// <summary>What asks: in front of the part there must be none of it.</summary>
    private static readonly string[] Asking = ["who", "what", "which", "when", "why", "how", "how-many", "how-long", "where", "to-whom", "list", "yes-no", "title", "name"];

    private static readonly string[] Heads = ["who", "when", "which", "what", "how-many", "how-long", "to-whom"];

    /// <summary>The parts to try, in their order.</summary>
    /// <param name="reading">The message.</param>
    public static IEnumerable<string> Of(Reading reading)
    {
        // A sentence between quotation marks is put forward, be it followed by "is that so?" or by nothing; not where "how many were they?" stands beside it.
        if (Quotation.Sentence(reading.Text) is { } quoted && !AsksBeside(reading))
        {
            yield return quoted + " ?";
        }

        var colon = LastColon(reading);
        if (colon > 0 && reading.Tokens.Count - colon >= Fewest && IsFrame(reading, colon))
        {
            yield return reading.Words(colon, reading.Tokens.Count) + End(reading);
        }

        // "An e-mail from our secretary asks who chaired in October 2010."
        if (reading.Marks.FirstOrDefault(mark => mark.Id is "reports" or "claims") is { } verb && reading.Marks.FirstOrDefault(mark => Array.IndexOf(Heads, mark.Id) >= 0 && mark.Start >= verb.Start) is { Start: > 0 } head && IsFrame(reading, head.Start))
        {
            yield return reading.Words(head.Start, reading.Tokens.Count) + " ?";
        }
    }

    private static string End(Reading reading) => reading.Text.EndsWith('?') ? " ?" : "";

    // Dates and bodies belong to the question wherever they stand.
    private static bool IsFrame(Reading reading, int end) => !reading.Marks.Any(mark => mark.End <= end && (mark.Entity is not null || (mark.Kind == MarkKind.Concept && Array.IndexOf(Asking, mark.Id) >= 0))) && !reading.Periods.Any(period => period.Start < end);

    private static int LastColon(Reading reading)
    {
        for (var at = reading.Tokens.Count - 1; at > 0; at--)
        {
            if (reading.Tokens[at].Gap.Contains(':', StringComparison.Ordinal))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool AsksBeside(Reading reading)
    {
        var marks = Enumerable.Range(0, reading.Tokens.Count).Where(at => reading.Tokens[at].Gap.Contains('"', StringComparison.Ordinal)).ToList();
        var (open, close) = marks.Count == 0 ? (reading.Tokens.Count, reading.Tokens.Count) : (marks[0], marks.Count > 1 ? marks[1] : reading.Tokens.Count);
        return reading.Marks.Any(mark => (mark.Start < open || mark.Start >= close) && Array.IndexOf(Heads, mark.Id) >= 0);
    }
}
