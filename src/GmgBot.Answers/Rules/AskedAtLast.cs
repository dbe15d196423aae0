using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Tells whether the last sentence of a message asks with a question word, whatever verbs stand in front of it: "I do policy and would like to know when X came in", "it was told twice: how many are they?"</summary>
internal static class AskedAtLast
{
    /// <summary>How many words may stand between the beginning and the question word: "in which", "from what".</summary>
    private const int MostBefore = 1;

    private static readonly string[] Heads = [.. QuestionWords.Open, "what", "how"];

    /// <summary>Whether it does.</summary>
    public static bool In(Reading reading)
    {
        if (Denial.HasTag(reading))
        {
            return false;
        }

        foreach (var head in reading.Marks)
        {
            if (Heads.Hold(head) && !reading.IsNamed(head.Start) && (Opens(reading, head) || IsTold(reading, head)))
            {
                return true;
            }
        }

        return false;
    }

    // Behind the sign that ends a sentence or announces one, and nothing is asked behind it.
    private static bool Opens(Reading reading, Mark head)
    {
        for (var at = head.Start; at > 0 && at >= head.Start - MostBefore; at--)
        {
            // "X vacated it in June. Who took it up on 1 July?": a sentence of its own, which is answered without the one in front.
            var ends = reading.IsParted(at - 1, at);
            if (((ends || reading.Tokens[at].Gap.Contains(':', StringComparison.Ordinal)) && head.Id is "who" or "to-whom") || (ends && reading.Periods.Any(period => period.Start > at)))
            {
                return false;
            }

            if (reading.Tokens[at].Gap.AsSpan().ContainsAny(".!:;") || (reading.Tokens[at].Gap.Contains(" - ", StringComparison.Ordinal) && head.Id != "which"))
            {
                return !reading.IsParted(head.Start, reading.Tokens.Count - 1);
            }
        }

        return false;
    }

    // "... wants to know who": the verb of asking right in front.
    private static bool IsTold(Reading reading, Mark head) => reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "reports" } && mark.End == head.Start && mark.Length > 1);
}
