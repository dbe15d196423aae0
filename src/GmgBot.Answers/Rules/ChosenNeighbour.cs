using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Understands who of several came next to a body: "after OHCHR, was it UNICEF or UNESCO?", "avant l'UNICEF, c'est le PNUD ou le HCDH qui présidait ?"</summary>
internal static class ChosenNeighbour
{
    /// <summary>The words behind which the body stands that the others are next to, and on which side of it they are.</summary>
    private static readonly Dictionary<string, Ask> Sides = new(StringComparer.Ordinal)
    {
        ["before"] = Ask.Before,
        ["prev-one"] = Ask.Before,
        ["precede"] = Ask.Before,
        ["after"] = Ask.After,
        ["next-one"] = Ask.After,
        ["succeed"] = Ask.After,
    };

    /// <summary>The verbs that say of the body in front of them on which side of it one of the others stands: "did X take over from Y or from Z?"</summary>
    private static readonly Dictionary<string, Ask> Verbs = new(StringComparer.Ordinal) { ["succeed"] = Ask.Before, ["precede"] = Ask.After, ["hand-over"] = Ask.After };

    /// <summary>Makes a frame of whoever stood on that side of the body.</summary>
    /// <returns>The frame, or null where no two others are there to choose from.</returns>
    public static Frame? Read(Frame frame, Reading reading)
    {
        if (frame is not { Relation.Exclusive: true, Subjects.Count: > 2, Periods.Count: 0 } || reading.Marks.FirstOrDefault(mark => mark.Id == "or") is not { } or)
        {
            return null;
        }

        foreach (var side in reading.Marks.Where(mark => mark.Kind == MarkKind.Concept && Sides.ContainsKey(mark.Id)))
        {
            if (reading.EntityFrom(Behind(reading, side.End)) is { Entity: { } body } beside && (beside.End <= or.Start - 1 || side.Start > or.Start) && !IsOffered(reading, beside, or))
            {
                return frame with { Ask = Sides[side.Id], Subjects = [body], Compares = null };
            }
        }

        return reading.Marks.FirstOrDefault(mark => mark.Kind == MarkKind.Concept && Verbs.ContainsKey(mark.Id) && mark.Start < or.Start) is { } verb && reading.Marks.FirstOrDefault(mark => mark.Entity is { } entity && frame.Subjects.Contains(entity)) is { Entity: { } first } doer && doer.End <= verb.Start
            && reading.Marks.Where(mark => mark.Entity is { } entity && frame.Subjects.Contains(entity) && !entity.Equals(first)).All(other => other.Start >= verb.End)
            ? frame with { Ask = Verbs[verb.Id], Subjects = [first], Compares = null } : null;
    }

    // One of the two that "or" stands between.
    private static bool IsOffered(Reading reading, Mark body, Mark or) => body.End == or.Start || reading.AfterArticles(or.End) == body.Start;

    // "After the | OHCHR", "succeeded | to the OHCHR".
    private static int Behind(Reading reading, int at) => reading.AfterArticles(reading.Marks.FirstOrDefault(link => link.Id == "to-link" && link.Start == at)?.End ?? at);
}
