using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Understands questions about everybody else: "who else chaired besides X?", "all the chairs but X and Y", "has anyone other than X chaired?", "which of the two in 2010 was not X?"</summary>
internal static class LeftOut
{
    /// <summary>The concepts of the words that leave somebody out.</summary>
    private static readonly string[] Leaving = ["other", "except"];

    /// <summary>Makes a frame of all but those left out.</summary>
    /// <returns>The frame, or null where nobody is left out, or where it is asked what stands beside a body: "who else joined with X?"</returns>
    public static Frame? Read(Frame frame, Reading reading)
    {
        if (frame is not { Relation.Exclusive: true, Subjects.Count: > 0 } || reading.Has("before") || reading.Has("after") || reading.Has("or"))
        {
            return null;
        }

        var asks = reading.Has("who") || reading.Has("which");
        var left = frame.Periods.Count > 0 && asks && reading.Has("other") ? [.. frame.Subjects] : Bodies(reading, asks && frame.Periods.Count > 0 ? [.. Leaving, "not"] : Leaving);
        return left.Count == 0 || frame.Subjects.Any(subject => !left.Contains(subject)) || !(asks || reading.Has("list") || reading.Has("how-many") || reading.Has("any")) ? null
            : frame with { Ask = reading.Has("how-many") ? Ask.HowMany : frame.Periods.Count > 0 ? Ask.Who : Ask.List, Subjects = [], But = left, Now = false, Alone = false, Asserted = frame.Asserted && reading.Has("any") };
    }

    // The body right behind such a word, and those that "and" links to it.
    private static List<Entity> Bodies(Reading reading, string[] leaving)
    {
        var left = new List<Entity>();
        var end = -1;
        foreach (var mark in reading.Marks.Where(mark => mark.Entity is not null).OrderBy(mark => mark.Start))
        {
            if (reading.Marks.Any(word => ((leaving.Contains(word.Id) || Excepted.IsBehindAll(reading, word)) && reading.AfterArticles(word.End) == mark.Start) || (word.Id == "and" && word.Start == end && reading.AfterArticles(word.End) == mark.Start)))
            {
                left.Add(mark.Entity!);
                end = mark.End;
            }
        }

        return left;
    }
}
