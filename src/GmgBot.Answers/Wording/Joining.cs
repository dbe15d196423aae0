namespace GmgBot.Answers.Wording;

/// <summary>Puts the answers to two questions of one message into one.</summary>
internal static class Joining
{
    /// <summary>The answers to two claims of one sentence, of which both must be so.</summary>
    public static Answer JoinClaims(Answer first, Answer second) => Join(first, second) with { Verdict = first.Verdict is { } one && second.Verdict is { } other ? one && other : first.Verdict ?? second.Verdict };

    /// <summary>The first answer, and the second below it; what is remembered is the second's, but for what both rested on.</summary>
    public static Answer Join(Answer first, Answer second) => second with
    {
        Outcome = first.Outcome == Outcome.Answered || second.Outcome != Outcome.Answered ? first.Outcome : second.Outcome,
        // "Who had it in May, and for how long?": the second tells the term once more.
        // "When was it renamed? 2007?": the second judges it, and tells the same.
        Text = (first.Items.Count == 0 && second.Text.StartsWith(first.Text, StringComparison.Ordinal)) || IsJudgedOnly(first, second) ? second.Text
            : string.Join("\n\n", [first.Items.Count > 0 ? first.Text + "\n" + string.Join('\n', first.Items.Select(item => "- " + item)) : first.Text, second.Text]),
        Citations = [.. first.Citations.Concat(second.Citations).Distinct()],
        Facts = [.. first.Facts.Concat(second.Facts).Distinct(StringComparer.Ordinal)],
        States = [.. first.States.Concat(second.States).Distinct(StringComparer.Ordinal)],
        Verdict = first.Verdict ?? second.Verdict,
        Explanation = new Explanation(first.Explanation.Understood + "; " + second.Explanation.Understood, new LateList<string>(() => [.. first.Explanation.Steps, .. second.Explanation.Steps])),

        // Thanks keeps what was there, which is the first's.
        Context = second.Context with { Bases = [.. first.Context.Bases.Concat(second.Context.Bases).Distinct()] },
    };

    private static bool IsJudgedOnly(Answer first, Answer second) => first is { Verdict: null, Outcome: Outcome.Answered, Facts.Count: > 0 } && second.Verdict is not null && first.Facts.All(second.Facts.Contains);
}
