using GmgBot.Answers;

namespace GmgBot.Exam;

/// <summary>Marks one reply.</summary>
internal static class Marker
{
    /// <returns>The first thing that is wrong, or null where the reply passes.</returns>
    public static Miss? Mark(ExamTurn turn, string questionLanguage, Answer answer)
    {
        var outcome = OutcomeName.InExam(answer.Outcome);
        if (outcome != turn.Outcome && !turn.Also.Contains(outcome))
        {
            return new Miss(MissCause.WrongOutcome, string.Join(" or ", turn.Also.Prepend(turn.Outcome)), outcome);
        }

        var said = answer.Items.Prepend(answer.Text).ToList();
        return (outcome == turn.Outcome ? Demands(turn, answer, said) : null)
            ?? Forbidden(turn, said)
            ?? Spoken(turn.Reply ?? questionLanguage, answer);
    }

    /// <summary>Facts, verdict and words are those of the outcome that is expected first; another accepted one has none of them.</summary>
    private static Miss? Demands(ExamTurn turn, Answer answer, IReadOnlyList<string> said)
    {
        if (turn.Facts.Except(answer.Facts.Concat(answer.States)).Any())
        {
            return new Miss(MissCause.WrongFacts, string.Join(", ", turn.Facts), answer.Facts.Count > 0 ? string.Join(", ", answer.Facts) : "none");
        }

        if (turn.Says is { } says && answer.Verdict != (says == "yes"))
        {
            return new Miss(MissCause.WrongVerdict, says, answer.Verdict switch { true => "yes", false => "no", null => "neither" });
        }

        List<string> shown = [.. said, .. answer.Citations.Select(citation => citation.Quote).OfType<string>()];
        var missing = turn.Has.Find(wanted => !Contains(shown, wanted));
        return missing is null ? null : new Miss(MissCause.MissingText, missing, answer.Text);
    }

    private static Miss? Forbidden(ExamTurn turn, IReadOnlyList<string> said) =>
        turn.Lacks.Find(unwanted => Contains(said, unwanted)) is { } found ? new Miss(MissCause.ForbiddenText, $"not \"{found}\"", string.Join(" ", said)) : null;

    private static Miss? Spoken(string expected, Answer answer) =>
        expected == "mixed" || expected == answer.Language.Code ? null : new Miss(MissCause.WrongLanguage, expected, answer.Language.Code);

    private static bool Contains(IEnumerable<string> texts, string alternatives) =>
        alternatives.Split('|').Any(wanted => texts.Any(text => text.Contains(wanted, StringComparison.OrdinalIgnoreCase)));
}
