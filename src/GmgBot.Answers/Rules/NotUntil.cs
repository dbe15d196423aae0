using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Understands that what was "not until" a date was at that date: "did X not join until 2010?", "was it not renamed until 2006?"</summary>
internal static class NotUntil
{
    /// <summary>Whether the "not" and the "until" of a question belong together.</summary>
    public static bool Is(Reading reading) => reading.Periods is [{ Role: PeriodRole.Until, Start: var until }] && reading.IndexOf("not") is >= 0 and var not && not < until && !reading.IsBroken(not, until);

    /// <summary>The question as one of that date, or as it is.</summary>
    public static Frame Read(Frame frame, Reading reading) => frame is not { Ask: Ask.IsTrue, Relation.Shape: not RelationShape.Timeless } || !Is(reading) ? frame
        : frame.Relation.Shape == RelationShape.Since ? frame with { Role = PeriodRole.Since, Denied = false, Negated = false }
        : frame with { Role = PeriodRole.At, Bound = frame.Relation.Shape == RelationShape.Span ? Ask.First : null, Denied = false, Negated = false };
}
