using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Parts;

/// <summary>Leaves out of a question who else says so: "did X join in 2006, as the press writes?", "comme l'écrit notre stagiaire".</summary>
internal static class Hearsay
{
    /// <summary>The most words of such a clause behind "as".</summary>
    private const int Longest = 8;

    /// <summary>The fewest words that make a clause, and that are left of a question.</summary>
    private const int Fewest = 2;

    private static readonly string[] Saying = ["reports", "claims"];

    /// <summary>Reads the question anew without the clause; as it is where there is none, or where it asks or names a date.</summary>
    /// <param name="reading">The whole question.</param>
    /// <param name="read">Reads what is left of it.</param>
    public static Reading Without(Reading reading, Func<string, Reading> read)
    {
        foreach (var link in reading.Marks)
        {
            if (link is not { Kind: MarkKind.Concept, Id: "as-link" })
            {
                continue;
            }

            var end = reading.ClauseEnd(link.End);
            if (IsSaying(reading, link, end) && reading.Tokens.Count - (end - link.Start) >= Fewest && (link.Start > 0 || end < reading.Tokens.Count))
            {
                return read($"{reading.Words(0, link.Start)} {reading.Words(end, reading.Tokens.Count)} ?");
            }
        }

        return reading;
    }

    private static bool IsSaying(Reading reading, Mark link, int end) => end - link.End is >= Fewest and <= Longest
        && reading.Marks.Any(mark => mark.Start >= link.End && mark.End <= end && Saying.Hold(mark))
        && !reading.Marks.Any(mark => mark.Start >= link.End && mark.End <= end && QuestionWords.All.Hold(mark))
        && !reading.Periods.Any(period => period.Start >= link.End && period.Start < end);
}
