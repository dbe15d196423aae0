using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands what only asks whether it is still so: "who chairs the group? - Is that still the case?", "how many members are there? - C'est toujours vrai ?"</summary>
internal static class StillFollowUp
{
    /// <summary>The longest message, in words, that asks no more.</summary>
    private const int Longest = 8;

    /// <summary>The longest message, in words, that asks it of a number.</summary>
    private const int LongestOfCount = 9;

    private static readonly string[] Asking = [.. QuestionWords.Open, "list", "which-ones", "other", "before", "after", "prev-one", "next-one", "chair", "lead", "member", "join", "found"];

    /// <summary>Asks it of today, or returns null.</summary>
    public static Frame? Complete(Continuation message) =>
        message is { Alone: null, Last: { Relation: { Shape: RelationShape.Span or RelationShape.Since, Names: false, SubjectType: not null } relation } last, Reading: { Tokens.Count: <= Longest, NamesNothing: true, Unexplained.Count: 0 } reading }
        && reading.Marks.Any(still => still.Id == "nowadays" && reading.Marks.Any(asks => asks.Id == "yes-no" && asks.Start == still.Start)) && !reading.HasAny(Asking) && last.Ask is not (Ask.Before or Ask.After or Ask.Together or Ask.WhichFirst)
            ? relation.Exclusive
                ? last.Ask == Ask.IsTrue && last.Subjects.Count == 1 ? last with { Periods = [], Now = true, Today = true } : last with { Ask = Ask.Current, Subjects = [], Periods = [], Now = true, Today = true }
                : last.Ask is Ask.HowMany or Ask.IsTrue ? last with { Periods = [], Now = true, Today = true, Claimed = last is { Ask: Ask.HowMany, Claimed: null, Periods.Count: > 0 } && message.Told.Count > 1 ? new CountClaim(message.Told.Count, CountBound.Exactly) : null } : null
            : null;

    /// <summary>"How many were there then? - And is that still the figure?", "it has stayed at that?": whether the number told holds at the date of the source.</summary>
    public static Frame? OfCount(Continuation message) =>
        message is { Last: { Ask: Ask.HowMany, Subjects.Count: 0, Claimed: null, Relation: { Shape: RelationShape.Since, SubjectType: not null } relation } last, Told.Count: > 1, Reading: { Tokens.Count: <= LongestOfCount, NamesNothing: true, Numbers.Count: 0 } reading }
        && (!message.NamesRelation || (message.Alone is { Frame: { Subjects.Count: 0, Periods.Count: 0, Ask: Ask.Current or Ask.IsTrue } own } && own.Relation == relation)) && reading.HasAny("unchanged", "still") && !reading.HasAny(Asking)
            ? last with { Periods = [], Role = PeriodRole.At, Now = true, Claimed = new CountClaim(message.Told.Count, CountBound.Exactly) }
            : null;

    /// <summary>"Did X chair in 2010? - Still?": whether it does at the date of the source.</summary>
    public static Frame? OfOne(BareMessage message) =>
        message is { IsShort: true, Reading: var reading, Last: { Ask: Ask.IsTrue or Ask.When, Subjects: [_], Relation: { SubjectType: not null, Names: false } } last } && reading.Has("still") && reading.Text.EndsWith('?') && !reading.HasAny("who", "which", "which-ones", "when", "how-many")
            ? last with { Ask = Ask.IsTrue, Periods = [], Role = PeriodRole.At, Now = true, Asserted = true, Whole = false }
            : null;
}
