using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Understands questions about those of the members that held the office: "how many of the sixteen members have chaired?", "qui parmi les membres n'a jamais présidé ?"</summary>
internal sealed class OfMembers(FactBase facts)
{
    /// <summary>Makes a frame of the office.</summary>
    /// <param name="frame">What seems to be asked of the members.</param>
    /// <param name="reading">The question.</param>
    /// <returns>The frame, or null where no verb behind the members says what they did.</returns>
    public Frame? Read(Frame frame, Reading reading)
    {
        if (frame is not { Subjects.Count: 0, Relation: { Shape: RelationShape.Since, ObjectType: null, Complete: true } } || !(reading.Has("who") || reading.Has("which") || reading.Has("how-many"))
            || reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "member" or "agencies" }) is not { } members
            || reading.Marks.FirstOrDefault(verb => verb is { Kind: MarkKind.Concept, Id: "chair" or "lead", Length: 1 } && verb.Start >= members.End && IsDone(reading, verb)) is not { } chaired
            || facts.Relations.FirstOrDefault(relation => relation.Exclusive && relation.SubjectType == frame.Relation.SubjectType) is not { } office)
        {
            return null;
        }

        // Of those that never did the sources tell nothing, for they do not name all that did.
        return frame with { Relation = office, Ask = reading.Has("how-many") ? Ask.HowMany : Ask.Who, Without = reading.Marks.Any(not => not.Id is "never" or "not" && not.Start >= members.End && not.End <= chaired.Start), Claimed = null, Now = false, Today = false };
    }

    // "Have | chaired", "ont déjà | présidé".
    private static bool IsDone(Reading reading, Mark verb) => reading.Marks.Any(past => past is { Kind: MarkKind.Concept, Id: "past" or "perfect" or "never" } && (past.End == verb.Start || past.Start == verb.Start));
}
