using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads whether a term is put as a body's first or last one: "did X chair for the first time in 2009?" Of an office whose holders are not all named only the term itself is told.</summary>
internal static class FirstTime
{
    /// <summary>Makes a frame of when it was, without a verdict; null where nothing of the kind is put forward.</summary>
    public static Frame? Read(Frame frame, Reading reading) =>
        frame is { Relation: { Exclusive: true, Complete: false }, Subjects: [_], Periods.Count: > 0, Ask: Ask.IsTrue or Ask.HowMany } && IsSaid(reading)
            ? frame with { Ask = Ask.When, Periods = [], Role = PeriodRole.At, Granted = false, Denied = false, Asserted = false }
            : null;

    // "For the first time", "pour la dernière fois"; "the last time" is one word to the cues.
    private static bool IsSaid(Reading reading) => reading.Marks.Any(edge => edge is { Kind: MarkKind.Concept, Id: "first" or "last" or "prev-one" } && (edge.Id == "prev-one" || reading.HasAt(edge.End, "times") || reading.HasAt(edge.End, "kind"))
        && reading.Marks.Any(link => link.Id == "for-link" && (link.End == edge.Start || reading.AfterArticles(link.End) == edge.Start)));
}
