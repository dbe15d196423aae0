using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands whether another body held an office at the time spoken of: "did X chair in September 2009? - And Y, in the same month?"</summary>
internal static class SameTimeFollowUp
{
    private static readonly string[] Else = ["join", "member", "found", "new"];

    /// <summary>Asks whether it did, or returns null.</summary>
    public static Frame? Complete(Continuation message) =>
        message is { Alone.Frame: { Ask: Ask.Together, Subjects: [var other], Periods.Count: 0 }, Last: { Relation.Exclusive: true, Subjects: [var holder], Periods.Count: > 0, Ask: Ask.IsTrue } last, IsFragment: true } && !other.Equals(holder)
        && other.Type == last.Relation.SubjectType && !message.Reading.HasAny(Else) && !message.AsksElse("and", "yes-no")
            ? last with { Subjects = [other], Asserted = true, Now = false }
            : null;
}
