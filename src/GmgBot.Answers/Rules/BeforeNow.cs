using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Understands "who chaired just before the current one?": the present holder is the limit, and is not asked for.</summary>
internal sealed class BeforeNow(FactBase facts)
{
    /// <summary>How many words may stand between "before" and what says that it is the present one: "avant la présidence actuelle".</summary>
    private const int Reach = 5;

    /// <summary>The frame with the present holder as the limit, or null where the present one is asked for.</summary>
    /// <param name="frame">The frame as far as it is filled.</param>
    /// <param name="reading">The question.</param>
    public Frame? Read(Frame frame, Reading reading)
    {
        if (frame is not { Relation.Exclusive: true, Subjects.Count: 0, Periods.Count: 0, Ask: Ask.Current or Ask.Before } || reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "current" }) is not { } now)
        {
            return null;
        }

        return reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "before" or "precede" or "prev-one" } && mark.End <= now.Start && now.Start - mark.End <= Reach && !reading.IsParted(mark.Start, now.Start)) && facts.Of(frame.Relation) is [.., { Subject: { } holder }]
            ? frame with { Ask = Ask.Before, Subjects = [holder], Now = false }
            : null;
    }
}
