using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Counts the plain words of a question that have nothing to do with what is known, so that it may well be about something else: "how many migrants live abroad, as a share of the population?"</summary>
internal static class FarWords
{
    /// <summary>Shorter words mostly only hold a sentence together.</summary>
    private const int Shortest = 6;

    /// <summary>How many of them weigh as much as a word that nobody knows.</summary>
    private const int PerUnknown = 2;

    /// <summary>The indexes of these words.</summary>
    public static IEnumerable<int> Of(Reading reading)
    {
        for (var at = 0; at < reading.Tokens.Count; at++)
        {
            if (reading.Tokens[at].Word.Length >= Shortest && !reading.Unexplained.Contains(at) && reading.IsPlain(at))
            {
                yield return at;
            }
        }
    }

    /// <summary>How many unknown words they weigh as much as; a state that is named, or states at large, count as one each.</summary>
    public static int Weight(Reading reading) => (Of(reading).Count() / PerUnknown) + reading.Marks.Count(mark => mark is { Kind: MarkKind.Concept, Id: "state" });
}
