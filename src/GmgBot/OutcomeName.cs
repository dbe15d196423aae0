using GmgBot.Answers;

namespace GmgBot;

/// <summary>Outcomes as the question files and what is measured spell them.</summary>
internal static class OutcomeName
{
    public static readonly IReadOnlyCollection<string> All = [.. Enum.GetValues<Outcome>().Select(Of)];

    /// <summary>The name in an exam, which is set from the main sources: what only another source says is not in them.</summary>
    public static string InExam(Outcome outcome) => Of(outcome == Outcome.OtherSource ? Outcome.NotInSources : outcome);

    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Answered => "answered",
        Outcome.OtherSource => "other-source",
        Outcome.NotInSources => "not-in-sources",
        Outcome.OutOfScope => "out-of-scope",
        Outcome.SmallTalk => "small-talk",
        Outcome.Clarify => "clarify",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "An outcome without a name."),
    };
}
