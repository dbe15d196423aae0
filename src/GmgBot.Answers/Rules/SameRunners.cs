using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads whether several things are said to be run by the same bodies: "does X co-chair both groups with the same partner?", "les deux groupes ont-ils les mêmes coprésidents ?"</summary>
internal static class SameRunners
{
    private static readonly string[] Asking = [.. QuestionWords.Open, "or", "not", "never"];

    /// <summary>Judges it of a frame of such a relation, or returns null where the question puts nothing of the kind forward.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="reading">The question.</param>
    /// <param name="facts">All facts.</param>
    public static Frame? Read(Frame frame, Reading reading, FactBase facts) =>
        frame is { Object: null, Relation: { Shape: RelationShape.Timeless, SubjectType: not null, ObjectType: not null, Complete: true } } && Claim(reading) is { } same && !reading.HasAny(Asking) && AskChooser.PutsForward(reading)
            ? frame with { Ask = Ask.IsTrue, Subjects = [], Every = false, Alone = false, Asserted = true, Claim = same == AreSame(frame.Relation, facts) }
            : null;

    // "The same partner", "les mêmes coprésidents", "different partners": of one body in both nothing is said by that.
    private static bool? Claim(Reading reading)
    {
        foreach (var mark in reading.Marks)
        {
            if (mark is { Kind: MarkKind.Concept, Id: "same-one" or "different" } && (reading.Tokens[mark.End - 1].Word.EndsWith("mêmes", StringComparison.Ordinal) || reading.HasAt(mark.End, "together") || reading.HasAt(mark.Start - 1, "together") || (reading.HasAt(mark.End, "cochair") && reading.Tokens[mark.End].Word is not "who")))
            {
                return mark.Id == "same-one" && !reading.Marks.Any(other => other.Id == "different" && other.Start <= mark.Start && mark.End <= other.End);
            }
        }

        return null;
    }

    private static bool AreSame(Relation relation, FactBase facts) =>
        facts.Of(relation).GroupBy(fact => fact.Object).Select(run => string.Join(' ', run.Select(fact => fact.Subject?.Id).Order(StringComparer.Ordinal))).Distinct(StringComparer.Ordinal).Count() == 1;
}
