using GmgBot.Answers;

namespace GmgBot.Telemetry;

/// <summary>What a question was taken for, in one word for counting.</summary>
internal static class Intent
{
    private const string SmallTalk = "small-talk";
    private const string Passage = "passage";
    private const string Unknown = "unknown";

    /// <returns>The relation of the knowledge that was asked of; for what is no question about facts, what it is instead.</returns>
    public static string Of(Answer answer) => answer switch
    {
        { Outcome: Outcome.SmallTalk } => SmallTalk,
        { Context.Bases: [.., { Relation: { } relation }] } => relation,
        { Outcome: Outcome.Answered } => Passage,
        _ => Unknown,
    };
}
