using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Judges which of two groups a question says was there before the other: "is the new group the predecessor of the old one?", "le groupe de 2003 a-t-il précédé l'autre ?"</summary>
internal sealed class GroupOrder(FactBase facts)
{
    private static readonly string[] Else = ["or", "who", "which", "what", "when", "how", "why", "not", "never"];

    /// <summary>The statement that one became the other, borne out or denied; null where no order is put forward.</summary>
    public Frame? Read(Frame frame, Reading reading)
    {
        if (frame.Relation is not { Shape: RelationShape.Event, SubjectType: null } || facts.Former is not { } former || reading.Entities(EntityType.Group) is not { Count: 2 } groups || !groups.Contains(former)
            || reading.Periods.Count > 0 || !AskChooser.PutsForward(reading) || reading.HasAny(Else) || reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "precede" or "succeed" }) is not { } verb)
        {
            return null;
        }

        var first = reading.Marks.First(mark => mark.Entity?.Type == EntityType.Group);
        // "The predecessor of X is Y", "X's predecessor is Y", "X was preceded by Y": of Y it is said.
        var turned = verb.Start < first.Start || (verb.Start == first.End + 1 && reading.Tokens[first.End].Word == "s") || reading.Has("by-link");
        var precedes = turned ? groups.First(group => !group.Equals(first.Entity)) : first.Entity!;
        return frame with { Ask = Ask.IsTrue, Claim = precedes.Equals(former) == (verb.Id == "precede"), Denied = false };
    }
}
