using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a sentence that ends in a tag puts forward of the group what nobody knows: "the meetings are filmed, aren't they?", "les réunions sont filmées, n'est-ce pas ?" Where the verb opens the question: <see cref="OtherDeed"/>.</summary>
internal static class TaggedDeed
{
    /// <summary>Whether it does.</summary>
    public static bool IsAsked(Asking asking) =>
        asking.Open is { Frame: { Ask: Ask.IsTrue or Ask.What, Periods.Count: 0, Subjects.Count: 0, Claimed: null, Relation: { Names: false, ObjectType: null, SubjectType: null } } } && asking.Reading is { Head: < 0 } reading
        && !reading.HasAny(QuestionWords.Open) && !reading.HasAny("or", "doubt", "reports", "claims")
        && reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "yes-no", Start: > 1 } && mark.End == reading.Tokens.Count) is { } tag && reading.IsBroken(tag.Start - 1, tag.Start)
        && !reading.IsBroken(0, tag.Start - 1) && Enumerable.Range(0, tag.Start).Any(at => reading.Unexplained.Contains(at) && !asking.IsInExample(at));
}
