using GmgBot.Answers;

namespace GmgBot;

/// <summary>Outcomes as the question files and what is measured spell them.</summary>
internal static class OutcomeName
{
    public static readonly IReadOnlyCollection<string> All = [.. Enum.GetValues<Outcome>().Select(Of)];

    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Answered => "answered",
        Outcome.NotInSources => "not-in-sources",
        Outcome.OutOfScope => "out-of-scope",
        Outcome.SmallTalk => "small-talk",
        Outcome.Clarify => "clarify",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "An outcome without a name."),
    };
}
