using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Finds which of several things a question is about: the one that it names, or of two the one that it sets against that: "the one that is not about data, who leads it?", "pas celui des données, l'autre".</summary>
internal static class ThingMeant
{
    /// <summary>The most words between the negation and the thing.</summary>
    private const int Furthest = 4;

    /// <summary>What the negation says that it is not, where it does not open the clause.</summary>
    private static readonly string[] Pointing = ["body", "the-other", "the-second", "the-first", "pronoun", "group-word"];

    /// <summary>The thing, or null where none is named.</summary>
    /// <param name="relation">What is asked about.</param>
    /// <param name="reading">The question.</param>
    /// <param name="facts">All facts.</param>
    public static Entity? In(Relation relation, Reading reading, FactBase facts)
    {
        // "Which of the two does X run, the one on data or the one on strategies?": of neither alone.
        if (relation.ObjectType is not { } type || reading.Entities(type) is not [var named, ..] things || (things.Count > 1 && reading.Has("or")))
        {
            return null;
        }

        return things.Count == 1 && IsSetAside(named, reading) && facts.Of(relation).Select(fact => fact.Object).OfType<Entity>().Distinct().Where(thing => !thing.Equals(named)).ToList() is [var rest] ? rest : named;
    }

    // The clause of the negation ends behind the thing; "isn't the one on data run by X?" goes on about it.
    private static bool IsSetAside(Entity thing, Reading reading) =>
        reading.Marks.LastOrDefault(mark => thing.Equals(mark.Entity)) is { } named && named.End < reading.Tokens.Count && (reading.IsBroken(named.End - 1, named.End) || reading.HasAt(named.End, "but"))
        && reading.Marks.Any(not => not is { Kind: MarkKind.Concept, Id: "not" or "never-mind" } && not.End <= named.Start && named.Start - not.End <= Furthest && !reading.IsBroken(not.Start, named.Start) && (Opens(not, reading) || Points(not, thing.Type.Id, reading)));

    private static bool Opens(Mark not, Reading reading) => not.Start == 0 || reading.IsBroken(not.Start - 1, not.Start);

    // "The one that's not", "celui qui n'est pas"; or what it is a kind of.
    private static bool Points(Mark not, string kind, Reading reading) =>
        reading.Marks.Any(one => one.Kind == MarkKind.Concept && (one.Id == kind || Pointing.Contains(one.Id)) && one.End <= not.Start && not.Start - one.End <= Furthest && !reading.IsBroken(one.Start, not.Start) && !reading.Marks.Any(mark => mark.Id == "yes-no" && mark.Start <= one.Start));
}
