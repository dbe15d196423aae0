using GmgBot.Answers.Questions;
using GmgBot.Answers.Untold;

namespace GmgBot.Answers.Rules;

/// <summary>Finds what is left of a question that was not answered, without the clauses that ask nothing.</summary>
internal static class Asides
{
    /// <summary>The questions to try in its place, in their order; none where every clause counts, or what is asked is what the sources do not tell.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="understood">How it was understood as a whole, or null.</param>
    public static IEnumerable<string> Without(Reading reading, Understanding? understood)
    {
        if (reading.Has("outside") && !reading.Text.Contains('?', StringComparison.Ordinal))
        {
            yield break;
        }

        if (understood is { Score: >= QuestionAnswerer.Certain } && !UnsaidWord.IsAskedOf(reading, understood) && AskingClauses.Of(reading, understood) is { } asking)
        {
            yield return asking;
        }

        foreach (var part in AskedPart.Of(reading))
        {
            yield return part;
        }

        if (DatingClause.Of(reading) is { } dated)
        {
            yield return dated;
        }
    }
}
