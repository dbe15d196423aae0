using GmgBot.Answers;

namespace GmgBot.Bot;

/// <summary>What a turn spends its time on, besides the answer itself.</summary>
internal static class TurnStages
{
    /// <summary>The whole turn, after the activity was let in.</summary>
    public static readonly Stage Turn = new("turn");

    /// <summary>Reading what is remembered of the conversation.</summary>
    public static readonly Stage Recall = new("recall");

    /// <summary>Writing what is to be remembered.</summary>
    public static readonly Stage Remember = new("remember");

    /// <summary>Handing the reply to the channel.</summary>
    public static readonly Stage Send = new("send");
}
