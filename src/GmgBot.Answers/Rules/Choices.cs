using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Keeps a choice from being answered by yes or no: "was it heads or deputies that founded it?", "est-ce une publication de X ou du groupe ?"</summary>
internal static class Choices
{
    /// <summary>Makes a frame that tells the statement out of one that would judge it, where one of two is asked for.</summary>
    public static Frame Tell(Frame frame, Reading reading) =>
        frame is { Ask: Ask.IsTrue, Subjects.Count: 0, Denied: false, Claim: null or true, Relation.SubjectType: var type } && reading.Has("or") && !reading.HasAny("more-than", "less-than", "before", "after", "from-nothing") && (frame.Claim is null || IsOfNames(reading))
            ? frame with { Ask = type is null ? Ask.What : Ask.Who, Claim = null, Asserted = false }
            : frame;

    // "Is it a publication of X or of the group?"; but "a guide or handbook" is one thing.
    private static bool IsOfNames(Reading reading) => reading.Marks.Any(or => or is { Kind: MarkKind.Concept, Id: "or" } && reading.Marks.Any(one => one.Entity is not null && one.End == or.Start) && reading.Marks.Any(other => other.Entity is not null && other.Start == reading.AfterArticles(or.End)));
}
