using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands whether a body runs the thing just spoken of, which the message only points to: "who co-chairs the one on data? - Is X a co-chair there too?"</summary>
internal static class ThereFollowUp
{
    /// <summary>Puts the thing in its place, or returns null where none is pointed to.</summary>
    public static Frame? Complete(Continuation message) =>
        message is { Alone.Frame: { Ask: Ask.IsTrue, Subjects.Count: > 0, Object: null, Relation: { Shape: RelationShape.Timeless, ObjectType: { } type } runs } alone, Last: var last, Reading: var reading }
        && reading.HasAny("there", "this-one", "in-office") && !reading.HasAny("subgroup", "every", "other", "the-other") && runs.Topic == last.Relation.Topic
        && (last.Object ?? message.Told.Only(fact => fact.Object)) is { } thing && thing.Type == type
            ? alone with { Object = thing }
            : null;

    /// <summary>Asks which one a body runs instead of the thing that was denied: "is X a co-chair there? - No. - Which one is theirs?"; null where the message asks something else.</summary>
    public static Frame? Own(Continuation message) =>
        message is { IsBrief: true, Last: { Ask: Ask.IsTrue, Subjects: [var body], Object: not null, Relation.Shape: RelationShape.Timeless } last, Reading: { NamesNothing: true } reading }
        && reading.Has("which") && !message.Told.Exists(fact => body.Equals(fact.Subject)) && !message.NamesRelation
            ? last with { Ask = Ask.When, Object = null, Asserted = false }
            : null;
}
