using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;
using GmgBot.Answers.Untold;

namespace GmgBot.Answers.Parts;

/// <summary>Finds what is left of a question that was not answered, without what asks nothing: clauses beside it, who wants it and what for, where it was read, what else happened then.</summary>
internal static class AskedPart
{
    /// <summary>The parts to try in its place, in their order; none where every clause counts, or what is asked is what the sources do not tell.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="understood">How it was understood as a whole, or null.</param>
    /// <param name="topics">The concepts of the things that facts are about.</param>
    public static IEnumerable<string> Of(Reading reading, Understanding? understood, IReadOnlySet<string> topics)
    {
        if (reading.Has("outside") && !reading.Text.Contains('?', StringComparison.Ordinal))
        {
            yield break;
        }

        if (understood is { Score: >= QuestionAnswerer.Certain } && !UnsaidWord.IsAskedOf(reading, understood) && AskingClauses.Of(reading, understood) is { } asking)
        {
            yield return asking;
        }

        // A sentence between quotation marks is put forward, be it followed by "is that so?" or by nothing; not where "how many were they?" stands beside it.
        if (Quotation.Sentence(reading.Text) is { } quoted && !AsksBeside(reading))
        {
            yield return quoted + " ?";
        }

        if (BehindColon.Framed(reading, topics) is > 0 and var colon)
        {
            yield return reading.Words(colon, reading.Tokens.Count) + (reading.Text.EndsWith('?') ? " ?" : "");
        }

        // "An e-mail from our secretary asks who chaired in October 2010."
        if (reading.Marks.FirstOrDefault(mark => mark.Id is "reports" or "claims") is { } verb && reading.Marks.FirstOrDefault(mark => mark.Start >= verb.Start && QuestionWords.Open.Hold(mark)) is { Start: > 0 } head && BehindColon.IsFrame(reading, head.Start, topics))
        {
            yield return reading.Words(head.Start, reading.Tokens.Count) + " ?";
        }

        if (DatingClause.Of(reading) is { } dated)
        {
            yield return dated;
        }
    }

    private static bool AsksBeside(Reading reading)
    {
        var marks = Enumerable.Range(0, reading.Tokens.Count).Where(at => reading.Tokens[at].Gap.Contains('"', StringComparison.Ordinal)).ToList();
        var (open, close) = marks.Count == 0 ? (reading.Tokens.Count, reading.Tokens.Count) : (marks[0], marks.Count > 1 ? marks[1] : reading.Tokens.Count);
        return reading.Marks.Any(mark => (mark.Start < open || mark.Start >= close) && QuestionWords.Open.Hold(mark));
    }
}
