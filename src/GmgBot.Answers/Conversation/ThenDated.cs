using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Conversation;

/// <summary>Reads a message that goes on to a date of its own as no step from what was told: "how many in 2008? - And then, in 2010?", "et ensuite, en 2010 ?" asks the same of that date.</summary>
internal static class ThenDated
{
    private static readonly string[] Steps = ["after", "next-one", "then"];

    /// <summary>Reads it without the step; any other message stays as it is.</summary>
    public static Reading Read(Reading reading) =>
        reading.Periods is [{ Role: PeriodRole.At, Start: > 0 } date] && date.End == reading.Tokens.Count && reading.AllEntities.Count == 0 && reading.HasAny(Steps) && reading.Step is null
        && Enumerable.Range(0, date.Start).All(at => (reading.IsPlain(at) && !reading.Unexplained.Contains(at)) || reading.Marks.Any(mark => mark.Covers(at) && (mark.Kind == MarkKind.Filler || mark.Id is "and" or "no-kind" || Steps.Contains(mark.Id))))
            ? reading with { Marks = [new Mark(0, 1, MarkKind.Concept, "and", reading.Language), .. reading.Marks.Where(mark => mark.Id == "no-kind")] }
            : reading;
}
