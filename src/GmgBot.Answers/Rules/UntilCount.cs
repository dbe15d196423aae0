using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads until when there were so many: "until when were there ten members?", "jusqu'à quand étaient-ils six ?"</summary>
internal static class UntilCount
{
    /// <summary>Makes a frame of the day on which that number was passed; of the last number no end is told.</summary>
    public static Frame? Read(Frame frame, Reading reading, FactBase facts) =>
        frame is { Reached: { } number, Relation: { ObjectType: null, Complete: true, Shape: RelationShape.Event or RelationShape.Since } } && (reading.Has("until-when") || (reading.HasAny("term-ends", "finish", "finished") && reading.Has("when"))) && facts.Of(frame.Relation).Reach(number) is not null
            ? number < facts.Of(frame.Relation).Count ? frame with { Ask = Ask.When, Passed = true } : frame with { Without = true }
            : null;
}
