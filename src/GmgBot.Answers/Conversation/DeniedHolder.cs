using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands until when the one holds an office who was told instead of the one put forward: "it is still X, right? - No, it is Y. - Until when?"</summary>
internal static class DeniedHolder
{
    /// <summary>The longest message, in words, that asks no more.</summary>
    private const int Longest = 6;

    private static readonly string[] Ends = ["until", "until-when"];

    private static readonly string[] Else = ["who", "which", "why", "how-many", "prev-one", "next-one", "after", "list"];

    /// <summary>Asks it, or returns null.</summary>
    public static Frame? Complete(Continuation message) =>
        message is { Last: { Ask: Ask.IsTrue, Relation.Exclusive: true, Subjects: [var put] } last, Reading: { Tokens.Count: <= Longest, NamesNothing: true, Periods.Count: 0 } reading } && reading.HasAny(Ends) && !reading.HasAny(Else)
        && message.Told.Subjects() is [var holder] && !holder.Equals(put)
            ? last with { Ask = Ask.When, Subjects = [holder], Periods = [], Role = PeriodRole.At, Now = false, Today = false, Asserted = false }
            : null;
}
