using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Tells whether an order is put forward within the one date that the sources give for all: "did X join on the same day as Y?", "a few months before Y?", "before Y in 2010?"</summary>
internal static class FinerOrder
{
    private static readonly string[] Close = ["same-day", "short-while"];

    /// <summary>Whether it is, so that it is neither so nor not so.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="frame">How it was understood.</param>
    /// <param name="findings">What was found for it.</param>
    public static bool IsAsked(Reading reading, Frame frame, IReadOnlyList<Finding> findings) =>
        findings is [{ Kind: FindingKind.SameTime, Stands: not null, Facts: [{ Period: { IsDay: false } told }, ..] }]
        && (reading.HasAny(Close) || (reading.Has("same-month") && !told.IsMonth) || (frame is { Periods.Count: > 0, Compares: TimeOrder.Earlier or TimeOrder.Later }));
}
