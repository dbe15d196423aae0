using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands when a thing just spoken of was made, which is not when the group was: "who runs the one on data? - Created in what year?"</summary>
internal sealed class MadeFollowUp(FrameBuilder builder)
{
    /// <summary>The longest message, in words, that asks no more.</summary>
    private const int Longest = 6;

    private static readonly string[] Else = ["who", "which-ones", "list", "group-word", "agencies", "body", "how-many", "yes-no", "former-name", "first", "by-link", "before", "after"];

    /// <summary>Whether a message asks only when it was made, and leaves out what.</summary>
    public static bool IsAll(Continuation message) =>
        message is { Alone.Frame: { Relation.IsFounding: true, Subjects.Count: 0 }, Last.Relation: { Topic: not null } or { ObjectType: not null, Shape: RelationShape.Timeless }, Reading: { Tokens.Count: <= Longest, NamesNothing: true } reading } && reading.Has("when") && !reading.HasAny(Else);

    /// <summary>Completes the message, or returns null.</summary>
    public Frame? Complete(Continuation message) =>
        !IsAll(message) ? null
        : (message.Last.Object ?? message.Told.Only(fact => fact.Object)) is { } thing && Of(message.Reading, new Mark(0, 1, MarkKind.Entity, thing.Id, message.Reading.Language, thing)) is { } own ? own
        : message.Last with { Without = true };

    private Frame? Of(Reading reading, Mark thing) => builder.Build(reading with { Marks = [.. reading.Marks, thing] }) is { Frame: { Relation.IsFounding: false } frame } ? frame : null;
}
