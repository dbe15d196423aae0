using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads a body that is named only to be stepped off from: "not UNICEF, the one after", "pas celui qui est venu après le PNUD, celui d'avant".</summary>
internal static class NotThatOne
{
    private static readonly string[] Before = ["prev-one", "before", "precede"];

    private static readonly string[] After = ["next-one", "after", "succeed"];

    /// <summary>The side of the body that is asked for; null where nothing is set against it.</summary>
    /// <param name="frame">As far as it is filled: an office and one body.</param>
    /// <param name="reading">The question.</param>
    public static Ask? Side(Frame frame, Reading reading)
    {
        if (frame is not { Relation.Exclusive: true, Subjects: [var body], Periods.Count: 0 } || !reading.HasAny("not", "never-mind") || reading.Marks.FirstOrDefault(mark => body.Equals(mark.Entity)) is not { } named
            || !reading.Marks.Any(not => not is { Kind: MarkKind.Concept, Id: "not" or "never-mind" } && not.End <= named.Start && (not.Start == 0 || reading.IsBroken(not.Start - 1, not.Start)) && !reading.IsBroken(not.Start, named.Start)))
        {
            return null;
        }

        // What stands in the clause of the body says only which one is not meant.
        var from = Enumerable.Range(named.End, reading.Tokens.Count - named.End).FirstOrDefault(at => reading.IsBroken(at - 1, at) || reading.HasAt(at, "but"), reading.Tokens.Count);
        return reading.Marks.FirstOrDefault(mark => mark.Kind == MarkKind.Concept && mark.Start >= from && (Before.Hold(mark) || After.Hold(mark))) is not { } step ? null : Before.Hold(step) ? Ask.Before : Ask.After;
    }
}
