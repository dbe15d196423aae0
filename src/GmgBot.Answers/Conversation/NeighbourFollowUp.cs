using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands who is put forward as the one next to the body spoken of in an office: "X took over in July? - And it was Y right before? - And Z before that?"</summary>
internal static class NeighbourFollowUp
{
    private static readonly string[] Else = ["who", "when", "or", "which", "how-many", "how-long", "list", "corrects"];

    /// <summary>Completes the message, or returns null.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="last">What was asked last.</param>
    /// <param name="told">What was told last.</param>
    /// <param name="named">The bodies that it names.</param>
    /// <param name="periods">The times that it names.</param>
    public static Frame? Complete(Reading reading, Frame last, List<Fact> told, IReadOnlyList<Entity> named, IReadOnlyList<Period> periods) =>
        named is [var put] && periods.Count == 0 && last.Relation.Exclusive && !reading.HasAny(Else) && TimeSteps.Step(reading, dated: false) is { } side && IsPutForward(reading, last)
        && From(last, told, side) is { } from && !from.Equals(put) && told.Exists(fact => from.Equals(fact.Subject))
            ? last with { Ask = side, Subjects = [from], Expected = put, Periods = [], Role = PeriodRole.At, Now = false, Today = false }
            : null;

    // "It was Y right before", or, behind such a step, "and Z before that?"
    private static bool IsPutForward(Reading reading, Frame last) => reading.Has("it-was")
        || (reading.Text.EndsWith('?') && (reading.Has("adjacent") || (last.Ask is Ask.Before or Ask.After && reading.HasAt(0, "and") && reading.Marks.Any(step => step is { Id: "prev-one" or "next-one", Length: > 1 } && step.End == reading.Tokens.Count))));

    // Of two that were told as neighbours, the step goes on from the farther one.
    private static Entity? From(Frame last, List<Fact> told, Ask side) => last.Ask is Ask.Before or Ask.After && told.Subjects() is { Count: 2 } && told.OrderBy(fact => fact.Period?.Start).ToList() is var line
        ? (side == Ask.Before ? line[0] : line[^1]).Subject
        : FragmentFollowUp.SpokenOf(last, told);
}
