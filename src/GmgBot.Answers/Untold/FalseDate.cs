using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a question puts forward a date that is known to be wrong, so that it is denied whatever else it says: "was it founded in New York in 2007?"</summary>
internal static class FalseDate
{
    /// <summary>What asks for more than whether it is so.</summary>
    private static readonly string[] Else = [.. QuestionWords.Open, "how", "why", "where", "or", "not", "never", "before", "after"];

    /// <summary>Whether it does, of something that happened once.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="understood">How it was understood.</param>
    /// <param name="finder">Finds what is known of it.</param>
    public static bool IsPutForward(Reading reading, Understanding? understood, FactFinder finder) =>
        understood is { FromContext: false, Frame: { Ask: Ask.IsTrue, Denied: false, Role: PeriodRole.At, Periods.Count: 1, Relation: { Complete: true, Shape: RelationShape.Event } } frame }
        && reading.Periods.Count == 1 && !reading.HasAny(Else) && AskChooser.PutsForward(reading)
        && finder.Find(frame) is { Count: > 0 } findings && findings.All(finding => finding.Kind == FindingKind.No);
}
