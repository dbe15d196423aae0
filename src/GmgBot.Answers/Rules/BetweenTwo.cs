using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads who held the office between two bodies: "which chair came after X and before Y?", "qui a présidé après X mais avant Y ?"</summary>
internal sealed class BetweenTwo(FactBase facts)
{
    private static readonly string[] Behind = ["after", "succeed"];

    private static readonly string[] InFront = ["before", "precede", "prev-one"];

    /// <summary>Makes a frame of the time between the two; null where no two sides are named, or nothing lies between.</summary>
    public Frame? Read(Frame frame, Reading reading)
    {
        if (frame is not { Relation.Exclusive: true, Subjects.Count: 2, Periods.Count: 0 } || !reading.HasAny("who", "which", "what", "list", "how-many") || Named(frame, reading, Behind) is not { Period: { } from } || Named(frame, reading, InFront) is not { Period: { } to } || from.End.AddDays(1) >= to.Start)
        {
            return null;
        }

        return frame with { Ask = reading.Has("how-many") ? Ask.HowMany : Ask.Who, Subjects = [], Periods = [new Period(from.End.AddDays(1), to.Start.AddDays(-1))], Role = PeriodRole.At, Asserted = false };
    }

    private Fact? Named(Frame frame, Reading reading, string[] sides) => reading.Marks.Where(side => side.Kind == MarkKind.Concept && Array.IndexOf(sides, side.Id) >= 0)
        .Select(side => reading.EntityFrom(reading.AfterArticles(side.End))?.Entity).OfType<Knowledge.Entity>().Select(body => facts.Of(frame.Relation).FirstOrDefault(fact => body.Equals(fact.Subject))).FirstOrDefault();
}
