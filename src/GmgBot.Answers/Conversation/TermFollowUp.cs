using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands what asks of the term of the body spoken of, by a word that may also mean the mandate of the group: "does X still chair? - When did its mandate end?"</summary>
internal static class TermFollowUp
{
    /// <summary>The longest message, in words, that asks no more.</summary>
    private const int Longest = 11;

    private static readonly string[] Else = ["who", "which", "why", "how", "how-many", "group-word", "found", "rename", "enlarge", "handbook", "next-one", "prev-one", "before", "after"];

    private static readonly string[] Times = ["when", "since", "until-when", "until", "how-long", "finish", "term-begins", "term-ends"];

    /// <summary>Completes the message, or returns null.</summary>
    public static Frame? Complete(Continuation message) =>
        message is { Last: { Relation: { Exclusive: true } office } last, SpokenOf: { } holder, Reading: { Tokens.Count: <= Longest, NamesNothing: true } reading } && holder.Type == office.SubjectType
        && reading.Has("term") && reading.Has("mandate") && reading.HasAny(Times) && !reading.HasAny(Else)
            ? last with { Ask = reading.Has("how-long") && office.LengthRelation is not null ? Ask.HowLong : Ask.When, Subjects = [holder], Periods = [], Role = PeriodRole.At, Now = false, Today = false, Asserted = false, Compares = null }
            : null;
}
