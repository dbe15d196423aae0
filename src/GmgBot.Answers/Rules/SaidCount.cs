using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads what a question about how many puts forward of the number: "how many members in 2006, for my thesis says 14, is that correct?", "combien étaient-ils en 2008, 14 ?", "did the number of members change in 2007?"</summary>
internal static class SaidCount
{
    private static readonly string[] Changing = ["change", "growth", "increase"];

    /// <summary>Adds the number to a frame that counts, or leaves it as it is.</summary>
    public static Frame Read(Frame frame, Reading reading) =>
        frame is { Ask: Ask.HowMany, Subjects.Count: 0, Claimed: null, Sum: false, Periods.Count: < 2, Relation: { SubjectType: not null, Shape: RelationShape.Since or RelationShape.Event } } && reading.Numbers is [var said] && (IsReported(reading) || EndsWithNumber(reading))
            ? frame with { Claimed = Meant(new CountClaim(said, CountBound.Exactly), reading), Periods = reading.Has("outdated") ? [] : frame.Periods }
            : Change(reading) is { } change && frame is { Ask: Ask.HowMany, Subjects.Count: 0, Periods: [{ IsDay: false }], Role: PeriodRole.At, Relation: { Shape: RelationShape.Since, Complete: true } } ? frame with { Claimed = new CountClaim(0, change) }
            : frame;

    /// <summary>The claim as it is put: "is it wrong to say fourteen?", "my brief says ten, is that out of date?" ask whether the number is not right.</summary>
    public static CountClaim Meant(CountClaim claim, Reading reading) => claim.Bound == CountBound.Exactly && (reading.HasAny("falsehood", "outdated") || PutNegative.IsNoMore(reading)) && !reading.Has("or") && (!reading.Has("not") || reading.Has("any-more")) ? claim with { Denied = true, Bare = false } : claim;

    // "How many" asks for the number, "the number" tells of it.
    private static CountBound? Change(Reading reading) => reading.Numbers.Count > 0 ? null
        : reading.Has("unchanged") ? CountBound.Steady
        : reading.Has("yes-no") && !reading.Has("how") && !reading.Has("determiner") && reading.HasAny(Changing) ? CountBound.Changed
        : null;

    // Somebody says so, and it is asked behind it whether that is right.
    private static bool IsReported(Reading reading) => reading.Marks.Any(told => told.Id is "reports" or "claims" && reading.Marks.Any(right => right.Id == "yes-no" && right.Start > told.End));

    // Nothing but the number stands behind the last comma.
    private static bool EndsWithNumber(Reading reading) => reading.Text.EndsWith('?') && reading.Tokens[^1] is { Gap: var gap } && gap.AsSpan().ContainsAny(",:;") && reading.PeriodAt(reading.Tokens.Count - 1) is null
        && reading.IndexOf("how-many") is >= 0 and var asked && asked < reading.Tokens.Count - 1;
}
