using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Tells whether a message turns from a thing or from bodies to the group as a whole: "what is the handbook about? - And the GMG itself, what is it for?", "who came in 2010? - How many times did it grow in all?", "when was it founded? - By six, was it?"</summary>
internal static class GroupItself
{
    /// <summary>Whether it does, so that nothing told before completes it.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="alone">How it was understood by itself, or null.</param>
    /// <param name="last">What was asked last.</param>
    public static bool IsMeant(Reading reading, Understanding? alone, Frame last) => alone is { Score: >= QuestionAnswerer.Certain, Frame: { Subjects.Count: 0 } frame } && (IsNamed(reading, frame, last) || IsCounted(reading, frame) || frame is { Relation.IsFounding: true, Claimed: not null });

    // What it is or is for, behind a thing of its own.
    private static bool IsNamed(Reading reading, Frame frame, Frame last) => last.Relation.Topic is not null && frame.Relation is { SubjectType: null, Shape: RelationShape.Timeless, Topic: null } && reading.Entities(EntityType.Group).Count > 0;

    // It is the group that grows, not those who came in last.
    private static bool IsCounted(Reading reading, Frame frame) => frame is { Relation.IsEntry: true, Ask: Ask.HowMany, Periods.Count: 0 } && reading.Has("enlarge") && reading.Has("times") && !reading.HasAny("next-one", "before", "after");
}
