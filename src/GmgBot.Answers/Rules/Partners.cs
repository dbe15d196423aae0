using GmgBot.Answers.Conversation;
using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads a body that is described by what it runs together with another: "has the agency that co-chairs the group on research with X also chaired?", "depuis quand est membre celle qui partage ce groupe avec X ?"</summary>
internal sealed class Partners(FactBase facts, FrameBuilder builder)
{
    /// <summary>How many words may stand between the noun, what it does, the other body and the thing.</summary>
    private const int Reach = 6;

    /// <summary>What makes it a question of who the partner is instead.</summary>
    private static readonly string[] Asking = ["who", "which", "determiner", "how-many", "any", "every", "among"];

    /// <summary>Puts the body in the place of the words that describe it.</summary>
    /// <returns>The reading with the body in it; the same reading where none is so described, or where the rest asks nothing of it.</returns>
    public Reading Read(Reading reading)
    {
        if (facts.Runs.FirstOrDefault() is not { } runs
            || reading.Marks.Where(mark => mark.Entity?.Type == runs.SubjectType).ToList() is not [{ Entity: { } other } beside])
        {
            return reading;
        }

        var thing = reading.Marks.FirstOrDefault(mark => mark.Entity is { } entity && entity.Type == runs.ObjectType);
        foreach (var body in reading.Marks.Where(mark => mark is { Kind: MarkKind.Concept, Id: "body" or "agencies" or "pronoun" } && mark.End < reading.Tokens.Count && Holders.IsRelative(reading, mark.End) && !reading.Marks.Any(asks => Array.IndexOf(Asking, asks.Id) >= 0 && asks.Start <= mark.Start && asks.End >= mark.Start)))
        {
            var end = Math.Max(beside.End, thing?.End ?? 0);
            if (reading.Marks.Any(deed => deed is { Kind: MarkKind.Concept, Id: "cochair" or "lead" or "chair" or "together" } && deed.Start > body.End && deed.Start - body.End <= Reach && deed.End <= end)
                && beside.Start > body.End && beside.Start - body.End <= 2 * Reach && (thing is null || (thing.Start > body.End && Math.Abs(thing.Start - beside.End) <= Reach + thing.Length))
                && Of(runs, other, thing?.Entity) is { } partner)
            {
                var rest = reading.Without(body.Start, end);
                var read = rest with { Marks = [.. rest.Marks, new Mark(body.Start, end - body.Start, MarkKind.Entity, partner.Id, reading.Language, partner)] };
                return builder.Build(read) is { Score: >= FollowUp.Meant, Frame.Relation: { Names: false } asked } && asked != runs && asked.SubjectType == runs.SubjectType ? read : reading;
            }
        }

        return reading;
    }

    // The only one beside the other body in the thing; without one that is named, in all that the other one runs.
    private Entity? Of(Relation runs, Entity other, Entity? thing)
    {
        var things = facts.Of(runs).Where(fact => other.Equals(fact.Subject) && (thing is null || thing.Equals(fact.Object))).Select(fact => fact.Object).ToList();
        return facts.Of(runs).Where(fact => things.Contains(fact.Object) && !other.Equals(fact.Subject)).Select(fact => fact.Subject).Distinct().ToList() is [{ } one] ? one : null;
    }
}
