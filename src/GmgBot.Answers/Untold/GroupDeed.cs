using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a question asks who does something in the group of which nothing is known, and only the group is: "who signs the cheques in the GMG?"</summary>
internal static class GroupDeed
{
    /// <summary>Whether it does.</summary>
    public static bool IsAsked(Asking asking) => !asking.IsKnownByExample && asking.Open is { Frame: { Subjects.Count: 0, Relation.Topic: null } } && asking.Reading is var reading
        && reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "who", Length: 1 } && mark.Start == reading.Head) is { } who
        && who.End < reading.Tokens.Count - 2 && IsUnknown(reading, who.End) && reading.AfterArticles(who.End + 1) is var done && done < reading.Tokens.Count && IsUnknown(reading, done) && !reading.IsBroken(who.Start, done);

    private static bool IsUnknown(Reading reading, int at) => reading.Unexplained.Contains(at) || PlainWord.Is(reading, at);
}
